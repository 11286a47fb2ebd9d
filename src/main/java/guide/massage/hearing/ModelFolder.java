package guide.massage.hearing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder in Vosk's layout, looked at before the native library sees it: the library answers a bad folder with a
 * line on its own log and no reason in Java.
 */
record ModelFolder(Path path) {
    private static final String CURE = "put a complete Vosk model with a run-time graph there, or name another folder";
    /** What every run-time graph model needs; words.txt is not among them, since Gr.fst may carry the list of words. */
    private static final List<String> NEEDED = List.of(
            "am/final.mdl",
            "conf/mfcc.conf",
            "conf/model.conf",
            "graph/HCLr.fst",
            "graph/Gr.fst",
            "graph/disambig_tid.int",
            "graph/phones/word_boundary.int");

    /** Every reason why this folder cannot be loaded; empty if none is visible from outside. */
    List<String> problems() {
        if (!Files.exists(path)) {
            return List.of("The speech model " + path + " does not exist: " + CURE + ".");
        }
        if (!Files.isDirectory(path)) {
            return List.of("The speech model " + path + " is not a folder: " + CURE + ".");
        }
        return hasStaticGraph() ? List.of(staticGraph()) : missingFiles();
    }

    /** The library takes the static graph wherever there is one, even beside the other kind. */
    private boolean hasStaticGraph() {
        return Files.exists(path.resolve("graph/HCLG.fst"));
    }

    private String staticGraph() {
        return "The speech model " + path + " has a static graph (graph/HCLG.fst), which ignores the list of phrases:"
                + " use a model whose graph folder holds HCLr.fst and Gr.fst, such as one of Vosk's small models.";
    }

    private List<String> missingFiles() {
        List<String> problems = new ArrayList<>();
        for (String file : NEEDED) {
            Path needed = path.resolve(file);
            if (!Files.isRegularFile(needed)) {
                problems.add("The speech model lacks the file " + needed + ": " + CURE + ".");
            } else if (!Files.isReadable(needed)) {
                problems.add("The file " + needed + " of the speech model cannot be read: allow it to be read.");
            }
        }
        if (problems.isEmpty() && !WordList.isIn(path)) {
            problems.add("The speech model " + path + " has no list of words, neither graph/words.txt nor inside"
                    + " graph/Gr.fst: " + CURE + ".");
        }
        return problems;
    }
}
