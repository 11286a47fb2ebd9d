/**
 * From words to what is meant, and from what is to be said to sentences. It matches whole phrases and fills
 * templates; it knows neither sound nor the state of a session.
 */
@NullMarked
package guide.massage.language;

import org.jspecify.annotations.NullMarked;
