/**
 * The page of results: what is measured to say how well the ear hears, and how it is written down. It knows
 * recordings, talk and figures; it knows neither sessions nor the command line.
 */
@NullMarked
package guide.massage.quality;

import org.jspecify.annotations.NullMarked;
