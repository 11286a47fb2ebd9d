/**
 * Who must not be guided, what a report of pain or a warning sign asks for, and which areas stay closed.
 * It holds rules only: the words for them live in the voice scripts, the dialogue in {@code session}.
 */
@NullMarked
package guide.massage.safety;

import org.jspecify.annotations.NullMarked;
