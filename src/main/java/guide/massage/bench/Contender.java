package guide.massage.bench;

import guide.massage.audio.EchoCanceller;
import guide.massage.audio.Pcm;
import java.util.Optional;
import java.util.function.Function;

/** What stands between microphone and ear: ours, the cancellers of others, and nothing. */
public enum Contender {
    /** Canceller and judgement of the own voice, as in a session. */
    SESSION("massage-guide, as in a session"),
    /** Every hypothesis counts, as with the others. */
    CANCELLER("massage-guide's canceller alone"),
    SPEEX("SpeexDSP"),
    AEC3("WebRTC AEC3"),
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
            case SPEEX -> SpeexCleaner.find(Pcm.samplesIn(traits.delay())).map(use(trial, scene, microphone));
            case AEC3 -> WebRtcCleaner.find(traits.delay()).map(use(trial, scene, microphone));
            case NONE -> Optional.of(trial.run(scene, microphone, Cleaner.none()));
        };
    }

    private static Function<Cleaner, BargeInTrial.Caught> use(BargeInTrial trial, Scene scene, Pcm microphone) {
        return cleaner -> {
            try (cleaner) {
                return trial.run(scene, microphone, cleaner);
            }
        };
    }
}
