package guide.massage.audio;

import java.time.Duration;

/** A level that moves to where it is sent in a straight line, sample by sample, so that no change is heard as a click. */
final class Glide {
    private double level;
    private double target;
    private double step;

    Glide(double level) {
        this.level = level;
        this.target = level;
    }

    /** Sets out for another level; a glide under way to the same one goes on as it was. */
    void to(double other, Duration time) {
        if (other != target) {
            target = other;
            step = (target - level) / Math.max(1, Pcm.samplesIn(time));
        }
    }

    /** Sets out anew, however far it had come. */
    void at(double other, Duration time) {
        target = level;
        to(other, time);
    }

    double next() {
        double rest = target - level;
        level = Math.abs(rest) <= Math.abs(step) ? target : level + step;
        return level;
    }

    /** Whether it is silent and stays so. */
    boolean isSilent() {
        return level == 0 && target == 0;
    }
}
