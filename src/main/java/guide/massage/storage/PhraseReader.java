package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.language.Fillings;
import guide.massage.language.IntentName;
import guide.massage.language.Phrase;
import guide.massage.language.PhraseScript;
import guide.massage.language.SlotName;
import guide.massage.language.SoundAlike;
import guide.massage.language.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the JSON tree of a phrase file into a script, and notes what does not belong there. */
final class PhraseReader {
    private static final int FORMAT = 1;

    private final PhraseProblems problems;
    private final PhraseNodes nodes;
    private final PhraseNames names;

    PhraseReader(PhraseProblems problems, PhraseNames names) {
        this.problems = problems;
        this.nodes = new PhraseNodes(problems);
        this.names = names;
    }

    PhraseScript script(JsonNode root) {
        nodes.onlyFields(
                root,
                "",
                Set.of(
                        "$schema",
                        "$comment",
                        "format",
                        "language",
                        "wrappers",
                        "fillers",
                        "aliases",
                        "parts",
                        "slots",
                        "intents",
                        "decoys",
                        "soundAlikes"));
        checkFormat(root);
        JsonNode wrappers = nodes.object(root, "", "wrappers");
        nodes.onlyFields(wrappers, "/wrappers", Set.of("before", "after"));
        return new PhraseScript(
                nodes.patterns(wrappers.path("before"), "/wrappers/before"),
                nodes.patterns(wrappers.path("after"), "/wrappers/after"),
                nodes.patterns(root.path("fillers"), "/fillers"),
                aliases(nodes.object(root, "", "aliases")),
                fillings(root),
                phrases(nodes.object(root, "", "intents")),
                nodes.patterns(root.path("decoys"), "/decoys"),
                soundAlikes(root.path("soundAlikes")));
    }

    private void checkFormat(JsonNode root) {
        if (root.path("format").asInt() != FORMAT) {
            problems.add(
                    "/format",
                    "the format is " + root.path("format") + ", and only " + FORMAT + " is understood",
                    "write \"format\": " + FORMAT + " and follow phrases.schema.json");
        }
        if (!root.path("language").isTextual()) {
            problems.add("/language", "the language is missing", "write its code, such as \"en\"");
        }
    }

    private Map<String, List<String>> aliases(JsonNode aliases) {
        Map<String, List<String>> words = new HashMap<>();
        aliases.properties().forEach(alias -> {
            String pointer = "/aliases/" + PhraseNodes.escaped(alias.getKey());
            nodes.text(alias.getValue(), pointer)
                    .ifPresent(text -> words.put(alias.getKey(), List.of(text.split(" +"))));
        });
        return words;
    }

    private Fillings fillings(JsonNode root) {
        Map<String, Fillings.Filling> fillings = new HashMap<>();
        nodes.object(root, "", "parts").properties().forEach(part -> {
            String pointer = "/parts/" + PhraseNodes.escaped(part.getKey());
            List<Fillings.Value> values = nodes.pattern(part.getValue(), pointer).stream()
                    .flatMap(written -> written.pattern().ways().stream()
                            .map(way -> new Fillings.Value("", new Written(pointer, written.text(), way))))
                    .toList();
            fillings.put(part.getKey(), new Fillings.Filling(Optional.empty(), values));
        });
        nodes.object(root, "", "slots").properties().forEach(slot -> {
            String pointer = "/slots/" + PhraseNodes.escaped(slot.getKey());
            if (fillings.put(slot.getKey(), slotFilling(slot.getValue(), pointer)) != null) {
                problems.add(pointer, "there is a part of the same name", "rename one of the two");
            }
        });
        return new Fillings(fillings);
    }

    private Fillings.Filling slotFilling(JsonNode slot, String pointer) {
        nodes.onlyFields(slot, pointer, Set.of("fills", "values"));
        Optional<SlotName> fills = nodes.text(slot.path("fills"), pointer + "/fills")
                .flatMap(name -> names.slot(name, pointer + "/fills"));
        List<Fillings.Value> values = new ArrayList<>();
        nodes.object(slot, pointer, "values").properties().forEach(value -> {
            String place = pointer + "/values/" + PhraseNodes.escaped(value.getKey());
            fills.ifPresent(filled -> names.checkValue(filled, value.getKey(), place));
            nodes.patterns(value.getValue(), place)
                    .forEach(written -> values.add(new Fillings.Value(value.getKey(), written)));
        });
        return new Fillings.Filling(fills, values);
    }

    private List<Phrase> phrases(JsonNode intents) {
        List<Phrase> phrases = new ArrayList<>();
        intents.properties().forEach(intent -> {
            String pointer = "/intents/" + PhraseNodes.escaped(intent.getKey());
            Optional<? extends IntentName> known = names.intent(intent.getKey(), pointer);
            nodes.list(intent.getValue(), pointer)
                    .forEach((place, node) ->
                            known.flatMap(meant -> phrase(meant, node, place)).ifPresent(phrases::add));
        });
        return phrases;
    }

    private List<SoundAlike> soundAlikes(JsonNode list) {
        List<SoundAlike> accepted = new ArrayList<>();
        nodes.list(list, "/soundAlikes").forEach((place, node) -> {
            nodes.onlyFields(node, place, Set.of("one", "others", "reason"));
            String one = nodes.text(node.path("one"), place + "/one").orElse("");
            String reason = nodes.text(node.path("reason"), place + "/reason").orElse("");
            nodes.list(node.path("others"), place + "/others").forEach((at, other) -> nodes.text(other, at)
                    .ifPresent(text -> accepted.add(new SoundAlike(at, one, text, reason))));
        });
        return accepted;
    }

    private Optional<Phrase> phrase(IntentName intent, JsonNode node, String pointer) {
        if (!node.isObject()) {
            return nodes.pattern(node, pointer).map(written -> new Phrase(intent, written, Map.of(), Set.of()));
        }
        nodes.onlyFields(node, pointer, Set.of("say", "set", "also"));
        Map<SlotName, String> set = set(nodes.object(node, pointer, "set"), pointer + "/set");
        Set<IntentName> also = also(node.path("also"), pointer + "/also");
        return nodes.pattern(node.path("say"), pointer + "/say").map(written -> new Phrase(intent, written, set, also));
    }

    private Map<SlotName, String> set(JsonNode node, String pointer) {
        Map<SlotName, String> set = new HashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> nodes.text(entry.getValue(), pointer + "/" + PhraseNodes.escaped(entry.getKey()))
                        .ifPresent(text -> texts.put(entry.getKey(), text)));
        texts.forEach((name, value) -> {
            String place = pointer + "/" + PhraseNodes.escaped(name);
            names.slot(name, place).ifPresent(slot -> {
                names.checkValue(slot, value, place);
                set.put(slot, value);
            });
        });
        return set;
    }

    private Set<IntentName> also(JsonNode node, String pointer) {
        Set<IntentName> also = new HashSet<>();
        nodes.list(node, pointer).forEach((place, name) -> nodes.text(name, place)
                .flatMap(text -> names.intent(text, place))
                .ifPresent(also::add));
        return also;
    }
}
