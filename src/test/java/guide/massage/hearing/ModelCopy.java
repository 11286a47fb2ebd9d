package guide.massage.hearing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the embedded model that a test may spoil. */
public final class ModelCopy {
    private ModelCopy() {}

    /** Copies the model into a folder, which need not exist. */
    public static Path into(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Sounds.MODEL)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                Path copy = folder.resolve(Sounds.MODEL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    /**
     * Moves the list of words of a copy into its graph, where Vosk's small models have it: after the head, whose flags
     * then say so (OpenFst's format of graphs and symbol tables).
     */
    public static Path withWordsInsideTheGraph(Path model) throws IOException {
        Path graph = model.resolve("graph/Gr.fst");
        Path words = model.resolve("graph/words.txt");
        byte[] fst = Files.readAllBytes(graph);
        ByteBuffer head = ByteBuffer.wrap(fst).order(ByteOrder.LITTLE_ENDIAN);
        head.getInt();
        head.position(head.position() + 4 + head.getInt(head.position()));
        head.position(head.position() + 4 + head.getInt(head.position()));
        int flags = head.position() + 4;
        head.putInt(flags, head.getInt(flags) | 2);
        int end = flags + 4 + 4 * Long.BYTES;
        try (OutputStream out = Files.newOutputStream(graph)) {
            out.write(fst, 0, end);
            out.write(table(Files.readAllLines(words)));
            out.write(fst, end, fst.length - end);
        }
        Files.delete(words);
        return model;
    }

    private static byte[] table(List<String> words) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.write(numbers(2125658996, 5));
        table.write("words".getBytes(StandardCharsets.UTF_8));
        table.write(longs(words.size(), words.size()));
        for (String line : words) {
            String[] parts = line.split(" ");
            byte[] word = parts[0].getBytes(StandardCharsets.UTF_8);
            table.write(numbers(word.length));
            table.write(word);
            table.write(longs(Long.parseLong(parts[1])));
        }
        return table.toByteArray();
    }

    private static byte[] numbers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    private static byte[] longs(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return bytes.array();
    }
}
