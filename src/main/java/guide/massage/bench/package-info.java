/**
 * Measures the program: a simulated room, prepared people in it, and the figures that come out. It may use every
 * package but the command line, and nothing of the product may use it.
 */
@NullMarked
package guide.massage.bench;

import org.jspecify.annotations.NullMarked;
