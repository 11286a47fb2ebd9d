/**
 * People made of sound, for measuring: synthetic voices that say phrases, and everyday talk that no command is in. It
 * knows texts and sounds; it knows neither the ear nor what is counted.
 */
@NullMarked
package guide.massage.talking;

import org.jspecify.annotations.NullMarked;
