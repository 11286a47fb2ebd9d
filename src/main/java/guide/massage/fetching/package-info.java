/**
 * Getting a large archive from the network onto the disk, whole or not at all: downloading with resumption, checking,
 * and unpacking. It knows nothing of what is in the archive, and prints nothing.
 */
@NullMarked
package guide.massage.fetching;

import org.jspecify.annotations.NullMarked;
