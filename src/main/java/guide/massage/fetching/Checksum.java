package guide.massage.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What the bytes of a file must come to.
 *
 * @param algorithm as Java names it
 * @param hex in lower-case hexadecimal digits
 */
public record Checksum(String algorithm, String hex) {
    private static final int CHUNK = 1 << 16;

    public Checksum {
        hex = hex.toLowerCase(Locale.ROOT);
        int digits = 2 * digest(algorithm).getDigestLength();
        if (!hex.matches("[0-9a-f]{" + digits + "}")) {
            throw new IllegalArgumentException(algorithm + " has " + digits + " hexadecimal digits, unlike " + hex);
        }
    }

    /** MD5 serves against damage only: whoever can change the archive could make another one with the same sum. */
    public static Checksum md5(String hex) {
        return new Checksum("MD5", hex);
    }

    public static Checksum sha256(String hex) {
        return new Checksum("SHA-256", hex);
    }

    boolean matches(Path file) throws IOException {
        MessageDigest digest = digest(algorithm);
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] chunk = new byte[CHUNK];
            while (bytes.read(chunk) >= 0) {
                // The digest sees what passes.
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(hex);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalArgumentException("Java has no checksum " + algorithm, unknown);
        }
    }
}
