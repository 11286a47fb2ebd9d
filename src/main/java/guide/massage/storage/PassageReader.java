package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.routine.Block;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Dose;
import guide.massage.routine.GiverPlace;
import guide.massage.routine.Passage;
import guide.massage.routine.Pressure;
import guide.massage.routine.PressureRange;
import guide.massage.routine.Repeat;
import guide.massage.routine.SidePlan;
import guide.massage.routine.Span;
import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads blocks, steps and repeats, and remembers where each stands in the file. */
final class PassageReader {
    private final Faults faults;
    private final PassagePlaces places;

    PassageReader(Faults faults, PassagePlaces places) {
        this.faults = faults;
        this.places = places;
    }

    /** The passages of a list, those that could be read at all; a list without any is a fault. */
    List<Passage> passages(Fields owner) {
        List<Passage> passages = new ArrayList<>();
        Map<String, JsonNode> elements = owner.elements("passages");
        if (elements.isEmpty()) {
            owner.fault("passages", "there are no passages", "add at least one step");
        }
        elements.forEach((place, element) -> passage(Fields.of(element, place, faults))
                .ifPresent(passage -> passages.add(places.remember(passage, place))));
        return passages;
    }

    private Optional<Passage> passage(Fields fields) {
        if (fields.has("step")) {
            return Optional.of(step(fields));
        }
        if (fields.has("block")) {
            return block(fields);
        }
        if (fields.has("repeat")) {
            return Optional.of(repeat(fields));
        }
        faults.add(fields.pointer(), "this is no block, step or repeat", "name it with \"step\": \"its-id\"");
        return Optional.empty();
    }

    private Optional<Passage> block(Fields fields) {
        String id = fields.text("block");
        Optional<String> title = fields.textIfAny("title");
        SidePlan sides = fields.choice("sides", SidePlan.BOTH);
        List<Passage> passages = passages(fields);
        fields.refuseOthers();
        return passages.isEmpty() ? Optional.empty() : Optional.of(new Block(id, title, sides, passages));
    }

    private static Passage repeat(Fields fields) {
        Repeat repeat = new Repeat(fields.text("repeat"), fields.text("from"), fields.text("to"));
        fields.refuseOthers();
        return repeat;
    }

    private Passage step(Fields fields) {
        Step step = new Step(
                fields.text("step"),
                fields.text("technique"),
                fields.choices("areas", BodyArea.class),
                wording(fields),
                pressure(fields),
                dose(fields),
                fields.texts("cautions"),
                fields.texts("parts"),
                fields.textIfAny("check"),
                fields.choiceIfAny("giver", GiverPlace.class),
                fields.textIfAny("release"),
                fields.flag("optional"));
        fields.refuseOthers();
        return step;
    }

    private static Wording wording(Fields fields) {
        return new Wording(
                fields.textIfAny("landmark"),
                fields.textIfAny("hands"),
                fields.textIfAny("direction"),
                fields.textIfAny("pace"),
                fields.textIfAny("feel"),
                fields.text("brief"),
                fields.text("quiet"),
                fields.texts("more"));
    }

    /** A step that names no pressure is light, as everywhere in the routines. */
    private PressureRange pressure(Fields fields) {
        Optional<JsonNode> value = fields.value("pressure");
        if (value.isPresent() && value.get().isObject()) {
            return pressureRange(Fields.of(value.get(), fields.at("pressure"), faults));
        }
        Pressure only = fields.choiceIfAny("pressure", Pressure.class).orElse(Pressure.LIGHT);
        return new PressureRange(only, only);
    }

    private PressureRange pressureRange(Fields fields) {
        Pressure start = fields.choice("start", Pressure.VERY_LIGHT);
        Pressure ceiling = fields.choice("ceiling", Pressure.FIRM);
        fields.refuseOthers();
        if (start.compareTo(ceiling) <= 0) {
            return new PressureRange(start, ceiling);
        }
        faults.add(fields.pointer(), "it starts above its ceiling", "lower the start or raise the ceiling");
        return new PressureRange(start, start);
    }

    private Dose dose(Fields fields) {
        Optional<Duration> atMost = fields.number("atMostMinutes").map(Numbers::minutes);
        Optional<Span<Duration>> lasts = minutes(fields, "minutes");
        if (atMost.isPresent() && lasts.isPresent() && lasts.get().to().compareTo(atMost.get()) > 0) {
            fields.fault("minutes", "this is longer than atMostMinutes", "shorten it");
        }
        return new Dose(
                fields.range("times").flatMap(range -> Numbers.counts(range, fields.at("times"), faults)),
                lasts,
                atMost,
                fields.number("holdSeconds").map(Numbers::seconds),
                minutes(fields, "usualMinutes"));
    }

    private static Optional<Span<Duration>> minutes(Fields fields, String name) {
        return fields.range(name).map(Numbers::minutes);
    }
}
