package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.language.PatternNotation;
import guide.massage.language.UnreadablePattern;
import guide.massage.language.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes single values out of JSON nodes, and notes a problem where a node is not of the kind wanted. */
final class PhraseNodes {
    private final PhraseProblems problems;

    PhraseNodes(PhraseProblems problems) {
        this.problems = problems;
    }

    /** A field name as it stands in a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    void onlyFields(JsonNode object, String pointer, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(
                        pointer + "/" + escaped(name),
                        "the field \"" + name + "\" is unknown",
                        "use one of " + String.join(", ", new TreeSet<>(known)) + ", or take it out");
            }
        });
    }

    /** The object in that field; an absent one is empty. */
    JsonNode object(JsonNode parent, String pointer, String field) {
        JsonNode node = parent.path(field);
        if (!node.isMissingNode() && !node.isObject()) {
            problems.add(pointer + "/" + field, "this is no object", "write it in braces: {…}");
        }
        return node;
    }

    /** The members of a list with their pointers; an absent list is empty. */
    Map<String, JsonNode> list(JsonNode node, String pointer) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (!node.isMissingNode() && !node.isArray()) {
            problems.add(pointer, "this is no list", "write it in brackets: […]");
        } else {
            node.forEach(member -> members.put(pointer + "/" + members.size(), member));
        }
        return members;
    }

    Optional<String> text(JsonNode node, String pointer) {
        if (!node.isTextual() || node.asText().isBlank()) {
            problems.add(pointer, "a text is missing here", "write it between quotation marks");
            return Optional.empty();
        }
        return Optional.of(node.asText());
    }

    Optional<Written> pattern(JsonNode node, String pointer) {
        return text(node, pointer).flatMap(text -> pattern(text, pointer));
    }

    private Optional<Written> pattern(String text, String pointer) {
        try {
            return Optional.of(new Written(pointer, text, PatternNotation.read(text)));
        } catch (UnreadablePattern unreadable) {
            problems.add(
                    pointer,
                    "\"" + text + "\": " + unreadable.getMessage() + ", in column " + unreadable.column(),
                    "write words, [optional words], (one|of these) or {name}, each bracket closed");
            return Optional.empty();
        }
    }

    List<Written> patterns(JsonNode node, String pointer) {
        List<Written> patterns = new ArrayList<>();
        list(node, pointer).forEach((place, member) -> pattern(member, place).ifPresent(patterns::add));
        return patterns;
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name, String pointer) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        problems.add(
                pointer,
                "there is no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + name + "\"",
                "use one of " + PhraseValues.names(kind.getEnumConstants()));
        return Optional.empty();
    }
}
