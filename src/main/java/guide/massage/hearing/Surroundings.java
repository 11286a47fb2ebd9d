package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the ear notices beside words: cries, and a room that is too loud for them. */
final class Surroundings {
    private final Cries cries;
    private final Din din;
    private int utterance = 1;

    Surroundings(PhraseBook phrases, Loudness loudness) {
        cries = new Cries(phrases, loudness);
        din = new Din(loudness);
    }

    /** Takes the words of an utterance that is over, as the recognisers heard them. */
    void heard(Stream<Decoded> said) {
        cries.heard(said);
    }

    /** Takes in a frame and what came of it; answers that, and what else is noticed. */
    List<Hearing> after(short[] frame, List<Hearing> events, Stream<Supplier<String>> hypotheses) {
        events.forEach(this::note);
        List<Hearing> all = new ArrayList<>(events);
        cries.hear(frame);
        cries.cry(utterance, hypotheses.map(Supplier::get)).ifPresent(all::add);
        din.din(utterance).ifPresent(all::add);
        return all;
    }

    private void note(Hearing event) {
        utterance = event.utterance();
        if (event instanceof Hearing.Heard heard) {
            din.heard(heard.start(), heard.end());
        }
    }
}
