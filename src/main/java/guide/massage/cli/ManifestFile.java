package guide.massage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.language.PhraseBook;
import guide.massage.language.SlotName;
import guide.massage.measuring.Recording;
import guide.massage.measuring.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads which recordings to listen to and what is said in them: a table with tabs and a header line. Paths are relative
 * to the manifest. Everything that is wrong with it is told at once.
 */
final class ManifestFile {
    private static final List<String> NEEDED = List.of("file", "intent");
    private static final List<String> KNOWN = List.of("file", "intent", "slots", "speaker");

    private final Path manifest;
    private final Set<String> intents;
    private final Set<String> slots;
    private final List<String> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private ManifestFile(Path manifest, Set<String> intents, Set<String> slots) {
        this.manifest = manifest;
        this.intents = new TreeSet<>(intents);
        this.slots = new TreeSet<>(slots);
    }

    /** A reader that knows the intents and slots of these phrases. */
    static ManifestFile of(Path manifest, PhraseBook phrases) {
        return new ManifestFile(
                manifest,
                phrases.phrases().stream().map(phrase -> phrase.intent().name()).collect(Collectors.toSet()),
                phrases.slots().stream().map(SlotName::name).collect(Collectors.toSet()));
    }

    /** What is odd in the manifest, yet does no harm. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    List<Trial> read() throws UserError {
        List<String> lines = lines();
        List<Trial> trials = new ArrayList<>();
        List<String> columns = columns(lines);
        if (columns.containsAll(NEEDED)) {
            for (int line = 1; line < lines.size(); line++) {
                trial(columns, lines.get(line), line + 1).ifPresent(trials::add);
            }
            if (lines.stream().skip(1).allMatch(String::isBlank)) {
                problem(1, "no recording is listed", "add a line for each");
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(String.join(System.lineSeparator(), problems));
        }
        return trials;
    }

    private List<String> lines() throws UserError {
        try {
            return Files.readAllLines(manifest);
        } catch (IOException unreadable) {
            throw new UserError("The manifest " + manifest
                    + " cannot be read: check that it exists, is UTF-8 text and may be read.");
        }
    }

    private List<String> columns(List<String> lines) {
        List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0).replace("\uFEFF", ""));
        NEEDED.stream()
                .filter(needed -> !columns.contains(needed))
                .forEach(missing -> problem(
                        1,
                        "the column \"" + missing + "\" is missing",
                        "begin with a header line of " + String.join(", ", KNOWN) + ", with tabs between"));
        columns.stream()
                .filter(column -> !KNOWN.contains(column))
                .forEach(unknown -> remarks.add(sentence(
                        1,
                        "the column \"" + unknown + "\" is not used",
                        "those used are " + String.join(", ", KNOWN))));
        if (Set.copyOf(columns).size() < columns.size()) {
            problem(1, "a column stands in the header twice", "take one of them out");
        }
        return columns;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    }

    private Optional<Trial> trial(List<String> columns, String line, int number) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            problem(
                    number,
                    "there are " + cells.size() + " columns instead of " + columns.size(),
                    "put a tab between columns, also before an empty one");
            return Optional.empty();
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return Optional.of(trial(row, number));
    }

    private Trial trial(Map<String, String> row, int number) {
        String name = row.getOrDefault("file", "");
        Path file = manifest.resolveSibling(name);
        checkFile(name, file, number);
        Optional<String> intent = Optional.of(row.getOrDefault("intent", "")).filter(text -> !text.isEmpty());
        intent.filter(unknown -> !intents.contains(unknown))
                .ifPresent(unknown -> problem(
                        number,
                        "there is no intent \"" + unknown + "\" in the phrases",
                        "use one of " + String.join(", ", intents) + ", or nothing where nothing may be understood"));
        return new Trial(
                Recording.file(file),
                intent,
                slots(row.getOrDefault("slots", ""), number),
                row.getOrDefault("speaker", ""));
    }

    private void checkFile(String name, Path file, int number) {
        if (name.isEmpty()) {
            problem(number, "the file is missing", "name a WAV file, relative to the manifest");
        } else if (!Files.isRegularFile(file)) {
            problem(number, "there is no file " + file, "correct the path, which is relative to the manifest");
        } else {
            HearCommand.problemOf(file).ifPresent(problem -> problems.add(at(number) + problem));
        }
    }

    /** Slots are written {@code NAME=VALUE}, with semicolons between, or as a JSON object. */
    private Map<String, String> slots(String text, int number) {
        Map<String, String> wanted = text.startsWith("{") ? fromJson(text, number) : fromPairs(text, number);
        wanted.keySet().stream()
                .filter(name -> slots.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(unknown -> problem(
                        number,
                        "there is no slot \"" + unknown + "\" in the phrases",
                        slots.isEmpty() ? "take it out" : "use one of " + String.join(", ", slots)));
        return wanted;
    }

    private Map<String, String> fromJson(String text, int number) {
        try {
            return new JsonMapper().readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException malformed) {
            problem(number, "the slots are no JSON object of texts", "write {\"NAME\": \"VALUE\"} or NAME=VALUE");
            return Map.of();
        }
    }

    private Map<String, String> fromPairs(String text, int number) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split("[;,]")) {
            String[] sides = pair.strip().split("\\s*=\\s*", 2);
            if (sides.length == 2 && !sides[0].isEmpty()) {
                pairs.put(sides[0], sides[1]);
            } else if (!pair.isBlank()) {
                problem(
                        number,
                        "the slot \"" + pair.strip() + "\" has no value",
                        "write NAME=VALUE, with semicolons between");
            }
        }
        return pairs;
    }

    private void problem(int line, String reason, String cure) {
        problems.add(sentence(line, reason, cure));
    }

    private String sentence(int line, String reason, String cure) {
        return at(line) + reason + "; " + cure + ".";
    }

    private String at(int line) {
        return manifest + " at line " + line + ": ";
    }
}
