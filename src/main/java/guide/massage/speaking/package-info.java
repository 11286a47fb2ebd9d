/**
 * From sentences to sound: the synthetic voice, its style, and the thread that renders ahead of need. It knows
 * nothing of what is said, or why, or of the loudspeaker.
 */
@NullMarked
package guide.massage.speaking;

import org.jspecify.annotations.NullMarked;
