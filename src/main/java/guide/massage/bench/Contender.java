package guide.massage.bench;

import guide.massage.audio.EchoCanceller;
import guide.massage.audio.Pcm;
import java.util.Optional;

/** What stands between microphone and ear: ours, the cancellers of others, and nothing. */
public enum Contender {
    /** Canceller and judgement of the own voice, as in a session. */
    SESSION("massage-guide, as in a session"),
    /** Every hypothesis counts, as with the others. */
    CANCELLER("massage-guide's canceller alone"),
    SPEEX("SpeexDSP"),
    NONE("none");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** What it is called in tables. */
    public String title() {
        return title;
    }

    /** What is caught through it; empty if this machine does not have it. */
    Optional<BargeInTrial.Caught> run(BargeInTrial trial, Scene scene, Pcm microphone, RoomTraits traits) {
        return switch (this) {
            case SESSION -> Optional.of(trial.run(scene, microphone));
            case CANCELLER -> Optional.of(trial.run(scene, microphone, new EchoCanceller()::cancel));
            case SPEEX ->
                SpeexCleaner.find(Pcm.samplesIn(traits.delay())).map(cleaner -> {
                    try (cleaner) {
                        return trial.run(scene, microphone, cleaner);
                    }
                });
            case NONE -> Optional.of(trial.run(scene, microphone, Cleaner.none()));
        };
    }
}
