package guide.massage.cli;

import guide.massage.quality.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of recordings with a list of them, {@code manifest.tsv}: file, text and speaker, with tabs between. The
 * files lie in the folders {@code words}, {@code talk} and {@code noise}, which say what they are.
 */
final class SpeechKit {
    private static final int COLUMNS = 3;

    private SpeechKit() {}

    static Kit read(Path folder) throws UserError {
        Path manifest = folder.resolve("manifest.tsv");
        List<Kit.Item> words = new ArrayList<>();
        List<Kit.Item> talk = new ArrayList<>();
        List<Kit.Item> noises = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = lines(manifest);
        for (int i = 1; i < lines.size(); i++) {
            String at = manifest + " at line " + (i + 1) + ": ";
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != COLUMNS) {
                problems.add(at + "there are " + cells.size() + " columns; write file, text and speaker.");
                continue;
            }
            Path file = folder.resolve(cells.get(0));
            if (!Files.isRegularFile(file)) {
                problems.add(at + "there is no file " + file + "; correct the path, which is relative to the list.");
            }
            listOf(cells.get(0), words, talk, noises).add(new Kit.Item(file, cells.get(1), cells.get(2)));
        }
        if (!problems.isEmpty()) {
            throw new UserError(String.join(System.lineSeparator(), problems));
        }
        return new Kit(words, talk, noises);
    }

    private static List<Kit.Item> listOf(
            String file, List<Kit.Item> words, List<Kit.Item> talk, List<Kit.Item> noises) {
        if (file.startsWith("words/")) {
            return words;
        }
        return file.startsWith("talk/") ? talk : noises;
    }

    private static List<String> lines(Path manifest) throws UserError {
        try {
            return Files.readAllLines(manifest);
        } catch (IOException unreadable) {
            throw new UserError(manifest + " cannot be read: name the folder of the speech kit, which holds it.");
        }
    }
}
