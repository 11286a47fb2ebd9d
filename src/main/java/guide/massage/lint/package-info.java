/**
 * Whether a script is fit to be performed: rules on words, places, pressure, time and names, beyond what makes it
 * readable. It knows scripts and the words of a language; it reads no file and knows nothing of a session under way.
 */
@NullMarked
package guide.massage.lint;

import org.jspecify.annotations.NullMarked;
