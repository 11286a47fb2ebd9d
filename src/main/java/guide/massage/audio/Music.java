package guide.massage.audio;

import java.time.Duration;

/**
 * The lasting bed of sound under all others: a {@link Pad} that fades in, makes room for words, and ends slowly or at
 * once. What it gives is exactly nothing while it does not play. Used under its owner's lock.
 */
final class Music {
    /** At the start, and when it comes back after a halt. */
    private static final Duration COMING = Duration.ofSeconds(4);

    private static final Duration GOING = Duration.ofSeconds(4);

    /** Long enough not to click, short enough to be silence at once. */
    private static final Duration CUT = Duration.ofMillis(5);

    private static final Duration LOUDER_OR_SOFTER = Duration.ofMillis(700);

    /** How far it withdraws under words and tones. */
    private static final Decibels UNDER_WORDS = new Decibels(-12);

    private static final Duration MAKING_ROOM = Duration.ofMillis(80);
    private static final Duration COMING_FORWARD = Duration.ofMillis(1800);

    /** Between the sentences of one answer it stays back. */
    private static final int FRAMES_HELD_BACK = 40;

    private final Pad pad = new Pad();
    private final Glide level = new Glide(0);
    private final Glide duck = new Glide(1);
    private boolean playing;
    private int framesSinceWords = FRAMES_HELD_BACK;

    void play(Decibels gain) {
        level.at(gain.amplitude(), playing ? LOUDER_OR_SOFTER : COMING);
        playing = true;
    }

    void fadeOut() {
        end(GOING);
    }

    void cut() {
        end(CUT);
    }

    private void end(Duration time) {
        playing = false;
        level.at(0, time);
    }

    boolean isSilent() {
        return level.isSilent();
    }

    /** Adds its next frame to a mix. */
    void addTo(double[] mix, boolean words) {
        framesSinceWords = words ? 0 : framesSinceWords + 1;
        if (words) {
            duck.to(UNDER_WORDS.amplitude(), MAKING_ROOM);
        } else if (framesSinceWords > FRAMES_HELD_BACK) {
            duck.to(1, COMING_FORWARD);
        }
        if (level.isSilent()) {
            return;
        }
        double[] sound = pad.next(mix.length);
        for (int i = 0; i < mix.length; i++) {
            mix[i] += sound[i] * level.next() * duck.next();
        }
    }
}
