package guide.massage.cli;

import guide.massage.fetching.Megabytes;
import guide.massage.storage.OfficialModel;
import guide.massage.storage.OfficialModel.Graph;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of speech models in sentences, one model a line. */
final class ModelLines {
    private ModelLines() {}

    /**
     * What there is.
     *
     * @param used the model that listens now
     * @param models the folder in which fetched models lie
     */
    static List<String> of(ModelChoice used, List<OfficialModel> official, Path models) {
        List<String> lines = new ArrayList<>();
        lines.add("In use: " + EmbeddedModel.title(used.folder()) + " in " + used.folder() + "."
                + (used.shipped() ? " It came with the program." : ""));
        lines.add("");
        lines.add("Models of Vosk's makers that can be used; ./run.sh model NAME fetches one:");
        official.stream()
                .filter(model -> model.graph() == Graph.RUN_TIME)
                .map(model -> line(model, models))
                .forEach(lines::add);
        lines.add("");
        lines.add("Models that cannot be used, since their static graph ignores the list of phrases:");
        official.stream()
                .filter(model -> model.graph() == Graph.STATIC)
                .map(model -> line(model, models))
                .forEach(lines::add);
        lines.add("");
        lines.add("Words wrong: of a hundred in read books (LibriSpeech test-clean) and in talks (TED-LIUM), in"
                + " dictation, as the makers publish them. Nobody has measured the embedded model so: it is made for"
                + " lists of phrases. ./run.sh evaluate compares models on your own recordings.");
        return lines;
    }

    private static String line(OfficialModel model, Path models) {
        String size = model.bytes().map(bytes -> Megabytes.of(bytes) + ", ").orElse("");
        String fetched = Files.isDirectory(models.resolve(model.name())) ? " Fetched already." : "";
        return "  " + model.name() + ": " + model.about() + "; " + size + model.licence() + "; "
                + errors(model.librispeech(), model.tedlium()) + "." + fetched;
    }

    private static String errors(Optional<BigDecimal> books, Optional<BigDecimal> talks) {
        return books.isPresent() && talks.isPresent()
                ? "words wrong " + books.get() + " and " + talks.get()
                : "words wrong not known to us";
    }
}
