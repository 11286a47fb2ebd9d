/**
 * The program as it is installed, run as a user runs it: by its start script, in a process of its own. These tests
 * need the archive and run after it is built.
 */
@NullMarked
package guide.massage.installed;

import org.jspecify.annotations.NullMarked;
