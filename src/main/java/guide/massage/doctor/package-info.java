/**
 * Looks at how sound comes and goes on this machine, and says what helps. It knows sound lines, the ear and the voice;
 * of sessions it knows only that they need these.
 */
@NullMarked
package guide.massage.doctor;

import org.jspecify.annotations.NullMarked;
