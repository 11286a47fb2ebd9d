package guide.massage.hearing;

import java.time.Duration;
import java.util.Optional;

/**
 * Notices when the room has become too loud to hear well: when for some seconds its floor has come too near to the
 * level at which people speak here.
 */
final class Din {
    /**
     * The floor this near to the loudest frames of speech, in decibels. Of 30 kit words under the kit's noises 10 dB below
     * the speech 19 were accepted; steady noise at that level leaves 23 to 26 dB (5th and 25th percentile, n = 30).
     */
    private static final double NEAR_DECIBELS = 24;

    private static final Duration LASTING = Duration.ofSeconds(5);

    /** Told once, it has to be this much quieter before it is told again. */
    private static final double QUIETER_DECIBELS = 6;

    /** Of each new word's level, so much is taken over: people turn away and come back. */
    private static final double TAKEN_OVER = 0.3;

    private final Loudness loudness;
    private Optional<Double> speech = Optional.empty();
    private long loudFrames;
    private boolean told;

    Din(Loudness loudness) {
        this.loudness = loudness;
    }

    /** Somebody was heard between two times on the ear's clock. */
    void heard(Duration start, Duration end) {
        double level = loudness.loudest(Frames.in(start), Frames.in(end) + 1);
        speech = Optional.of(
                speech.map(usual -> usual + TAKEN_OVER * (level - usual)).orElse(level));
    }

    /** Called once a frame; until somebody was heard there is nothing to hold the noise against. */
    Optional<Hearing> din(int utterance) {
        double distance = speech.map(level -> level - loudness.floor()).orElse(Double.POSITIVE_INFINITY);
        told = told && distance < NEAR_DECIBELS + QUIETER_DECIBELS;
        loudFrames = distance < NEAR_DECIBELS ? loudFrames + 1 : 0;
        if (told || loudFrames < Frames.in(LASTING)) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(new Hearing.TooLoud(utterance, Frames.time(loudness.count())));
    }
}
