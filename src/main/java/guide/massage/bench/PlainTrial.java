package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.hearing.PlainEar;
import guide.massage.language.PhraseBook;
import guide.massage.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The same utterances without any echo, put to the recogniser used the ordinary way, whose answer is taken to follow its
 * result at once.
 */
final class PlainTrial {
    /** Its own rule of silence takes half a second at least; what comes later than this belongs to something else. */
    private static final long PATIENCE = 2L * Frame.RATE;

    private final Cast cast;

    private record Result(String words, long sample) {}

    PlainTrial(Cast cast) {
        this.cast = cast;
    }

    /** What came of each of these, in a scene of the same utterances in the same order. */
    List<Reaction> of(List<Utterance> utterances, Scene scene) {
        List<Result> results = results(scene.microphoneInQuiet(0));
        List<Reaction> reactions = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            Scene.Placed placed = scene.words().get(i);
            reactions.add(results.stream()
                    .filter(result -> result.sample >= placed.start() && result.sample <= placed.end() + PATIENCE)
                    .filter(result -> isUnderstood(utterance, result.words))
                    .findFirst()
                    .map(result -> reaction(utterance, result.sample - placed.start()))
                    .orElseGet(() -> Reaction.none(utterance)));
        }
        return reactions;
    }

    private List<Result> results(Pcm microphone) {
        List<Result> results = new ArrayList<>();
        try (PlainEar ear = new PlainEar(cast.model(), cast.phrases())) {
            for (int i = 0; i < microphone.sampleCount(); i += Frame.SAMPLES) {
                long heardTo = (long) i + Frame.SAMPLES;
                ear.hear(microphone.frameAt(i)).ifPresent(words -> results.add(new Result(words, heardTo)));
            }
        }
        return results;
    }

    private boolean isUnderstood(Utterance utterance, String words) {
        PhraseBook phrases = cast.phrases();
        return utterance.isAlarm()
                ? phrases.safetyReading(words).isPresent()
                : phrases.readings(words).stream().map(Reading::intent).anyMatch(utterance.intent()::equals);
    }

    private static Reaction reaction(Utterance utterance, long sample) {
        OptionalDouble after = OptionalDouble.of(utterance.millisAfterEnd(sample));
        return new Reaction(utterance, after, after, after, after);
    }
}
