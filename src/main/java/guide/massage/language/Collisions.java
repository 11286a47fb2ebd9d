package guide.massage.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words that stand for two things, by listing everything that can be said. */
public final class Collisions {
    private final Map<List<String>, List<Meant>> meanings = new HashMap<>();
    private final List<Collision> found = new ArrayList<>();

    private record Meant(Phrase phrase, Reading reading) {}

    private Collisions() {}

    /** One collision for each pair of phrases that collide without declaring it. */
    public static List<Collision> undeclaredIn(PhraseScript script) {
        Collisions collisions = new Collisions();
        Sentences lister = new Sentences(script.fillings());
        script.phrases()
                .forEach(phrase ->
                        lister.each(phrase, (words, reading) -> collisions.note(words, new Meant(phrase, reading))));
        return List.copyOf(collisions.found);
    }

    private void note(List<String> words, Meant meant) {
        List<Meant> others = meanings.computeIfAbsent(words, first -> new ArrayList<>(1));
        others.stream()
                .filter(other -> !other.reading().equals(meant.reading()))
                .filter(other -> !declared(other.phrase(), meant.phrase()))
                .map(other -> new Collision(String.join(" ", words), other.phrase(), meant.phrase()))
                .filter(collision -> !isKnown(collision))
                .forEach(found::add);
        others.add(meant);
    }

    private static boolean declared(Phrase one, Phrase other) {
        return one.also().contains(other.intent()) || other.also().contains(one.intent());
    }

    private boolean isKnown(Collision collision) {
        return found.stream().anyMatch(known -> known.isBetween(collision.one(), collision.other()));
    }
}
