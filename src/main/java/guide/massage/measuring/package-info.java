/**
 * How well the ear hears: it listens to recordings of which it is known what was said, and counts. It knows frames,
 * phrases and the ear; it knows neither sessions nor the form in which figures are printed.
 */
@NullMarked
package guide.massage.measuring;

import org.jspecify.annotations.NullMarked;
