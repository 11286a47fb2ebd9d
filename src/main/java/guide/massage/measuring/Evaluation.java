package guide.massage.measuring;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts recordings to the ear, one after another, and tells what it heard. Used by one thread. */
public final class Evaluation {
    private final Listener listener;
    private final Optional<NoiseMix> noise;

    public Evaluation(Listener listener, Optional<NoiseMix> noise) {
        this.listener = listener;
        this.noise = noise;
    }

    /**
     * Listens to one recording.
     *
     * @param number its place in the manifest, which decides on the noise over it
     */
    public TrialResult run(Trial trial, int number) throws SoundTrouble {
        Loudnesses loudnesses = loudnesses(trial);
        List<Notice> notices = new ArrayList<>();
        long began = System.nanoTime();
        try (Staged staged = staged(trial, number, loudnesses)) {
            listener.staged(staged, notices::add);
        }
        Duration working = Duration.ofNanos(System.nanoTime() - began);
        return new TrialResult(trial, number, notices, loudnesses.length(), loudnesses.endOfSpeech(), working);
    }

    /** What the ear was given around one of the notices, a second more on either side. */
    public Pcm soundAround(TrialResult result, Duration start, Duration end) throws SoundTrouble {
        List<Pcm> frames = new ArrayList<>();
        Duration margin = Duration.ofSeconds(1);
        int from = Staged.frames(start.plus(Staged.LEAD).minus(margin));
        int to = Staged.frames(end.plus(Staged.LEAD).plus(margin));
        try (Staged staged = staged(result.trial(), result.number(), loudnesses(result.trial()))) {
            int count = 0;
            for (var frame = staged.nextFrame(); frame.isPresent() && count < to; frame = staged.nextFrame()) {
                if (count++ >= from) {
                    frames.add(Pcm.of(frame.get()));
                }
            }
        }
        return Pcm.join(frames);
    }

    private static Loudnesses loudnesses(Trial trial) throws SoundTrouble {
        try (WavFile recording = WavFile.open(trial.file())) {
            return Loudnesses.of(recording);
        }
    }

    private Staged staged(Trial trial, int number, Loudnesses loudnesses) throws SoundTrouble {
        int frames = Staged.frames(Staged.LEAD.plus(loudnesses.length()).plus(Staged.TAIL));
        return new Staged(
                WavFile.open(trial.file()), noise.map(mix -> mix.layer(number, loudnesses.ofSpeech(), frames)));
    }
}
