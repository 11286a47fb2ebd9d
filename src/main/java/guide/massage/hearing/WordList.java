package guide.massage.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a model keeps the list of its words: in a file of its own or, as Vosk's small models do, inside the graph. The
 * native library crashes or refuses without a reason where there is neither.
 */
final class WordList {
    /** Much longer than any head of a graph. */
    private static final int HEAD_BYTES = 256;

    /** In the flags of a graph's head: it carries a table of its words (OpenFst, {@code FstHeader::HAS_OSYMBOLS}). */
    private static final int HAS_WORDS = 2;

    private WordList() {}

    /** Whether the model in this folder has one; a graph that cannot be read at all is left to others to refuse. */
    static boolean isIn(Path model) {
        if (Files.exists(model.resolve("graph/words.txt"))) {
            return true;
        }
        try (InputStream graph = Files.newInputStream(model.resolve("graph/Gr.fst"))) {
            return (flags(ByteBuffer.wrap(graph.readNBytes(HEAD_BYTES))) & HAS_WORDS) != 0;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException unreadable) {
            return true;
        }
    }

    /** A head is a magic number, two texts (the kinds of graph and arc), a version, and then the flags. */
    private static int flags(ByteBuffer head) {
        head.order(ByteOrder.LITTLE_ENDIAN).getInt();
        skipText(head);
        skipText(head);
        head.getInt();
        return head.getInt();
    }

    private static void skipText(ByteBuffer head) {
        int length = head.getInt();
        head.position(head.position() + length);
    }
}
