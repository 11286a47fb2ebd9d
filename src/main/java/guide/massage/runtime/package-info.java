/**
 * Runs a session in the world: the loop that owns its state, timers, the mouth, and the rooms in which it takes place
 * (devices, files on a virtual clock, typed lines). It knows nothing of commands and files of words.
 */
@NullMarked
package guide.massage.runtime;

import org.jspecify.annotations.NullMarked;
