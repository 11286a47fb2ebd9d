package guide.massage.fetching;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;

/**
 * A ZIP archive on the network and what is known of it beforehand.
 *
 * @param bytes its exact size
 * @param checksums all must match; none are known if the list is empty
 */
public record Archive(URI address, OptionalLong bytes, List<Checksum> checksums) {
    public Archive {
        checksums = List.copyOf(checksums);
        if (bytes.isPresent() && bytes.getAsLong() <= 0) {
            throw new IllegalArgumentException("An archive of " + bytes.getAsLong() + " bytes");
        }
    }
}
