/**
 * Scripts, settings and the journal on disk: reading, checking and writing them. It names every fault of a file by
 * place and cure; it knows nothing of sound and decides nothing about a session.
 */
@NullMarked
package guide.massage.storage;

import org.jspecify.annotations.NullMarked;
