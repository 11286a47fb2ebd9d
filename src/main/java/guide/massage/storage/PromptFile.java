package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.language.Prompt;
import guide.massage.language.Prompts;
import guide.massage.routine.Bearing;
import guide.massage.routine.BodyArea;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Pressure;
import guide.massage.routine.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a prompts file: everything the assistant says of its own, in one language. */
public final class PromptFile {
    private static final int FORMAT = 1;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final List<Class<? extends Enum<?>>> NAMED =
            List.of(Side.class, Bearing.class, Pressure.class, GiverPlace.class, BodyArea.class);
    private static final List<String> OTHER_TERMS = List.of(
            "list.comma",
            "list.and",
            "list.range",
            "direction.up",
            "direction.down",
            "direction.left",
            "direction.right",
            "direction.other-side",
            "direction.nearer-spine");

    private final Path file;
    private final Faults faults;
    private final Fields top;

    private PromptFile(Path file) throws UnusableScript {
        this.file = file;
        faults = new Faults(file);
        top = new Fields(StrictJson.read(file), "", faults);
    }

    /**
     * The prompts of a file.
     *
     * @throws UnusableScript with every fault, when the file cannot be read, is no JSON, or lacks or misuses a prompt
     */
    public static Prompts read(Path file) throws UnusableScript {
        PromptDraft draft = draft(file);
        if (!draft.faults().isEmpty()) {
            throw new UnusableScript(draft.faults());
        }
        return draft.prompts();
    }

    /**
     * As much of the prompts as can be read, the faults told beside them.
     *
     * @throws UnusableScript when the file cannot be read, is no JSON object or follows another version
     */
    public static PromptDraft draft(Path file) throws UnusableScript {
        return new PromptFile(file).draft();
    }

    private PromptDraft draft() throws UnusableScript {
        checkFormat();
        top.text("language");
        Map<Prompt, String> templates = templates();
        Map<String, String> exempt = exempt();
        Map<String, String> terms = terms();
        Map<Duration, String> durations = durations();
        top.refuseOthers();
        return new PromptDraft(file, new Prompts(templates, terms, durations), exempt, faults.all());
    }

    /** A file of another version is judged by its version alone: its fields may mean anything. */
    private void checkFormat() throws UnusableScript {
        Optional<JsonNode> format = top.value("format");
        if (format.filter(JsonNode::isInt).map(JsonNode::intValue).orElse(0) != FORMAT) {
            String found = format.map(JsonNode::toString).orElse("missing");
            top.fault(
                    "format",
                    "the version of the format is " + found + ", and this program understands " + FORMAT,
                    "write \"format\": " + FORMAT + " and follow prompts.schema.json");
            throw faults.asException();
        }
    }

    private Map<String, String> exempt() {
        Set<String> prompts = Stream.of(Prompt.values()).map(Prompt::key).collect(Collectors.toSet());
        Map<String, String> exempt = top.textsByName("exempt");
        exempt.keySet().stream()
                .filter(key -> !prompts.contains(key))
                .forEach(key -> faults.add("/exempt/" + key, "there is no prompt of this name", "remove or rename it"));
        return exempt;
    }

    private Map<Prompt, String> templates() {
        Map<String, String> written = top.textsByName("prompts");
        Map<Prompt, String> templates = new EnumMap<>(Prompt.class);
        for (Prompt prompt : Prompt.values()) {
            Optional.ofNullable(written.remove(prompt.key()))
                    .ifPresentOrElse(
                            text -> templates.put(prompt, checked(prompt, text)),
                            () -> faults.add("/prompts", "the prompt \"" + prompt.key() + "\" is missing", "add it"));
        }
        written.keySet()
                .forEach(key -> faults.add("/prompts/" + key, "nothing is said by this name", "remove or rename it"));
        return templates;
    }

    private String checked(Prompt prompt, String text) {
        Set<String> unknown =
                SLOT.matcher(text).results().map(slot -> slot.group(1)).collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(prompt.slots());
        unknown.forEach(slot -> faults.add(
                "/prompts/" + prompt.key(), "there is no {" + slot + "} to put in", "use one of " + prompt.slots()));
        return text;
    }

    private Map<String, String> terms() {
        Map<String, String> terms = top.textsByName("terms");
        Set<String> needed = Stream.concat(enumTerms(), OTHER_TERMS.stream()).collect(Collectors.toSet());
        needed.stream()
                .filter(key -> !terms.containsKey(key))
                .sorted()
                .forEach(key -> faults.add("/terms", "the term \"" + key + "\" is missing", "add it"));
        terms.keySet().stream()
                .filter(key -> !needed.contains(key))
                .forEach(key -> faults.add("/terms/" + key, "nothing is called by this name", "remove or rename it"));
        return terms;
    }

    private static Stream<String> enumTerms() {
        return NAMED.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Prompts::termKey);
    }

    private Map<Duration, String> durations() {
        Map<Duration, String> durations = new LinkedHashMap<>();
        top.textsByName("durations")
                .forEach((length, words) -> duration(length).ifPresent(key -> durations.put(key, words)));
        if (durations.isEmpty()) {
            faults.add("/durations", "no length of time has words", "add some, such as \"PT1M\": \"one minute\"");
        }
        return durations;
    }

    private Optional<Duration> duration(String length) {
        try {
            return Optional.of(Duration.parse(length));
        } catch (DateTimeParseException unreadable) {
            faults.add("/durations/" + length, "this is no length of time", "write it like PT1M30S");
            return Optional.empty();
        }
    }
}
