/**
 * What a massage is: routines, their steps, the parts of the body, pressure, sides and pacing, and the
 * flat plan in which a routine is performed. It knows nothing of speech recognition, files or time.
 */
@NullMarked
package guide.massage.routine;

import org.jspecify.annotations.NullMarked;
