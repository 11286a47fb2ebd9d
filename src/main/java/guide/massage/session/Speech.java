package guide.massage.session;

import guide.massage.language.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is being said and what waits to be said.
 *
 * @param current the sentence in the air
 * @param waiting sentences after it, first one first
 * @param suspicion the number of the ear's utterance that may be a word of pain or stop and holds everything back; the
 *     interrupted sentence then waits first
 */
public record Speech(Optional<Spoken> current, List<Utterance> waiting, Optional<Integer> suspicion) {
    /** A sentence and how it is spoken. */
    public record Utterance(Line line, Manner manner) {
        boolean isUrgent() {
            return manner == Manner.URGENT;
        }

        /** Taken up again after a hush: softly, unless it is urgent. */
        Utterance again() {
            return isUrgent() ? this : new Utterance(line, Manner.SOFT);
        }
    }

    /** A sentence in the air. */
    public record Spoken(UtteranceId id, Utterance utterance) {}

    public Speech {
        waiting = List.copyOf(waiting);
    }

    public static Speech none() {
        return new Speech(Optional.empty(), List.of(), Optional.empty());
    }

    public boolean isSaying(UtteranceId id) {
        return current.map(spoken -> spoken.id().equals(id)).orElse(false);
    }

    /** Whether an urgent sentence is in the air. */
    public boolean isSayingUrgently() {
        return current.filter(spoken -> spoken.utterance().isUrgent()).isPresent();
    }

    /** Whether a sentence from this source is in the air. */
    public boolean isSayingFrom(String source) {
        return current.filter(spoken -> spoken.utterance().line().source().equals(source))
                .isPresent();
    }

    public boolean isQuiet() {
        return current.isEmpty() && waiting.isEmpty();
    }

    /** Everything not yet said to its end, the interrupted sentence first. */
    public List<Utterance> unsaid() {
        return Stream.concat(current.map(Spoken::utterance).stream(), waiting.stream())
                .toList();
    }

    Speech followedBy(List<Utterance> more) {
        return new Speech(
                current, Stream.concat(waiting.stream(), more.stream()).toList(), suspicion);
    }

    boolean hushed() {
        return suspicion.isPresent();
    }

    boolean isHushedBy(int utterance) {
        return suspicion.filter(number -> number == utterance).isPresent();
    }

    Speech hush(int utterance) {
        return new Speech(Optional.empty(), unsaid(), Optional.of(utterance));
    }

    /** The hush is over; the sentence it cut comes again from its start, softly. */
    Speech unhush() {
        List<Utterance> soft = Stream.concat(
                        waiting.stream().limit(1).map(Utterance::again),
                        waiting.stream().skip(1))
                .toList();
        return new Speech(Optional.empty(), soft, Optional.empty());
    }

    Speech saidCurrent() {
        return new Speech(Optional.empty(), waiting, suspicion);
    }

    Speech withNextInTheAir(UtteranceId id) {
        return new Speech(Optional.of(new Spoken(id, waiting.get(0))), waiting.subList(1, waiting.size()), suspicion);
    }

    boolean canSayNext() {
        return !hushed() && current.isEmpty() && !waiting.isEmpty();
    }
}
