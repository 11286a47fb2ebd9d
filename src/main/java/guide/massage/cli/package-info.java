/**
 * The commands: what can be asked for on the command line, how a session is put together, and how trouble is told.
 */
@NullMarked
package guide.massage.cli;

import org.jspecify.annotations.NullMarked;
