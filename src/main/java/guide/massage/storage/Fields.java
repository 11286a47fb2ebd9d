package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guide.massage.routine.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An object of a JSON file, read field by field. A fault is noted and reading goes on with a harmless stand-in, so
 * that one reading finds them all; what was read may be used only if there were no faults.
 */
final class Fields {
    /** Where authors may write what is not meant for the ear, in any object; JSON itself has no comments. */
    private static final String COMMENT = "$comment";

    /** For editors, which complete and check a file by it. */
    private static final String SCHEMA = "$schema";

    private final ObjectNode object;
    private final String pointer;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>(Set.of(SCHEMA, COMMENT));

    Fields(ObjectNode object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    String pointer() {
        return pointer;
    }

    /** Takes one element of a list or one value as an object; anything else is a fault and reads as empty. */
    static Fields of(JsonNode node, String pointer, Faults faults) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, pointer, faults);
        }
        faults.add(pointer, "this is no object", "write it between { and }");
        return new Fields(JsonNodeFactory.instance.objectNode(), pointer, faults);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        return need(name).map(value -> textOf(value, at(name))).orElse("");
    }

    Optional<String> textIfAny(String name) {
        return value(name).map(value -> textOf(value, at(name)));
    }

    /** A list of texts; a missing one is empty. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        elements(name).forEach((place, element) -> texts.add(textOf(element, place)));
        return texts;
    }

    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        value(name).ifPresent(value -> of(value, at(name), faults)
                .object
                .properties()
                .forEach(entry ->
                        texts.put(entry.getKey(), textOf(entry.getValue(), at(name) + "/" + escaped(entry.getKey())))));
        return texts;
    }

    /** The elements of a list by the pointer to each; a missing list is empty. */
    Map<String, JsonNode> elements(String name) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        value(name).ifPresent(value -> {
            if (!value.isArray()) {
                faults.add(at(name), "this is no list", "write it between [ and ]");
            }
            for (int index = 0; value.isArray() && index < value.size(); index++) {
                elements.put(at(name) + "/" + index, value.get(index));
            }
        });
        return elements;
    }

    <E extends Enum<E>> E choice(String name, E standIn) {
        return need(name)
                .flatMap(value -> choiceOf(value, at(name), standIn.getDeclaringClass()))
                .orElse(standIn);
    }

    <E extends Enum<E>> Optional<E> choiceIfAny(String name, Class<E> type) {
        return value(name).flatMap(value -> choiceOf(value, at(name), type));
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        List<E> choices = new ArrayList<>();
        elements(name)
                .forEach((place, element) -> choiceOf(element, place, type).ifPresent(choices::add));
        return choices;
    }

    /** False when the field is missing. */
    boolean flag(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            faults.add(at(name), "this is neither true nor false", "write true or false without quotes");
        }
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    /** A number that is not below zero. */
    Optional<BigDecimal> number(String name) {
        return value(name).flatMap(value -> Numbers.notNegative(value, at(name), faults));
    }

    /** A whole number within limits. */
    Optional<Integer> whole(String name, int least, int most) {
        Optional<JsonNode> value = value(name);
        Optional<Integer> whole = value.filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .filter(number -> least <= number && number <= most);
        if (value.isPresent() && whole.isEmpty()) {
            String reason = value.get() + " is no whole number from " + least + " to " + most;
            faults.add(at(name), reason, "write one that is");
        }
        return whole;
    }

    /** Two numbers, or one that stands for both ends. */
    Optional<Span<BigDecimal>> range(String name) {
        return value(name).flatMap(value -> Numbers.range(value, at(name), faults));
    }

    Optional<JsonNode> value(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    /** Notes a fault for every field that nobody asked for. */
    void refuseOthers() {
        textIfAny(COMMENT);
        textIfAny(SCHEMA);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(at(name), "the field \"" + name + "\" is unknown", "use one of " + knownNames());
            }
        });
    }

    void fault(String name, String reason, String cure) {
        faults.add(at(name), reason, cure);
    }

    String at(String name) {
        return pointer + "/" + escaped(name);
    }

    private Optional<JsonNode> need(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            faults.add(pointer, "the field \"" + name + "\" is missing", "add it");
        }
        return value;
    }

    private String textOf(JsonNode value, String place) {
        if (value.isTextual() && !value.textValue().isBlank()) {
            return value.textValue();
        }
        faults.add(place, "this is no text", "write words between quotes");
        return "";
    }

    private <E extends Enum<E>> Optional<E> choiceOf(JsonNode value, String place, Class<E> type) {
        Optional<E> choice = Arrays.stream(type.getEnumConstants())
                .filter(one -> kebab(one).equals(value.textValue()))
                .findFirst();
        if (choice.isEmpty()) {
            faults.add(place, value + " is unknown", "use one of " + names(type));
        }
        return choice;
    }

    private String knownNames() {
        return known.stream().filter(name -> !name.startsWith("$")).collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Fields::kebab).collect(Collectors.joining(", "));
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Escapes a name for a JSON pointer as RFC 6901 asks. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
