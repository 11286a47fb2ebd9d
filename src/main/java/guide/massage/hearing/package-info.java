/**
 * From sound to what was heard: the speech model, the recogniser, and the rules by which its hypotheses become
 * events. It knows frames and words; it knows neither the state of a session nor where the frames come from.
 */
@NullMarked
package guide.massage.hearing;

import org.jspecify.annotations.NullMarked;
