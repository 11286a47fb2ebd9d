package guide.massage.cli;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.bench.Utterance;
import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import guide.massage.measuring.Recording;
import guide.massage.measuring.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The recordings of a manifest that can be said in the middle of a massage. */
final class People {
    private People() {}

    /**
     * Reads them.
     *
     * @param manifest none: nobody was recorded
     */
    static List<Utterance> in(@Nullable Path manifest, PhraseBook phrases, Consumer<String> remarks)
            throws UserError, SoundTrouble {
        if (manifest == null) {
            return List.of();
        }
        ManifestFile file = ManifestFile.of(manifest, phrases);
        List<Trial> trials = file.read();
        file.remarks().forEach(remarks);
        List<Utterance> recordings = new ArrayList<>();
        for (Trial trial : trials) {
            Optional<Intent> intent = trial.intent().map(Intent::valueOf).filter(People::isSaidAtWork);
            if (intent.isPresent()) {
                recordings.add(new Utterance(
                        trial.recording().name(), intent.get(), trial.speaker(), read(trial.recording())));
            }
        }
        return recordings;
    }

    private static Pcm read(Recording recording) throws SoundTrouble {
        List<Pcm> frames = new ArrayList<>();
        try (SoundSource sound = recording.open()) {
            for (Optional<short[]> frame = sound.nextFrame(); frame.isPresent(); frame = sound.nextFrame()) {
                frames.add(Pcm.of(frame.get()));
            }
        }
        return Pcm.join(frames);
    }

    /** An answer such as "yes" has nothing to answer there, and an emergency ends the session in words of its own. */
    private static boolean isSaidAtWork(Intent intent) {
        return intent.kind() != Intent.Kind.ANSWER && intent != Intent.EMERGENCY;
    }
}
