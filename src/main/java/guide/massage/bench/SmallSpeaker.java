package guide.massage.bench;

/** A loudspeaker of a hand's size: no bass below some 150 Hz, nothing above 7 kHz, and saturation when driven. */
final class SmallSpeaker {
    private final double drive;
    private final Section bass = Section.highPass(150);
    private final Section treble = Section.lowPass(7000);

    SmallSpeaker(double drive) {
        this.drive = drive;
    }

    /** Takes and gives samples in −1 to 1. */
    double play(double sample) {
        double moved = bass.next(sample);
        double bent = drive == 0 ? moved : saturated(moved * drive) / drive;
        return treble.next(bent);
    }

    /** Slightly lopsided, as a cone is: even harmonics beside the odd ones. */
    private static double saturated(double moved) {
        double lean = 0.1;
        return Math.tanh(moved + lean) - Math.tanh(lean);
    }

    /** A filter of the second order with the flattest response, after the usual bilinear formulas. */
    private static final class Section {
        private final double[] forward;
        private final double[] back;
        private double first;
        private double second;

        private Section(double[] forward, double[] back) {
            this.forward = forward;
            this.back = back;
        }

        static Section highPass(double hertz) {
            double t = Math.tan(Math.PI * hertz / 16_000);
            double norm = 1 / (1 + Math.sqrt(2) * t + t * t);
            return new Section(new double[] {norm, -2 * norm, norm}, poles(t, norm));
        }

        static Section lowPass(double hertz) {
            double t = Math.tan(Math.PI * hertz / 16_000);
            double norm = 1 / (1 + Math.sqrt(2) * t + t * t);
            return new Section(new double[] {norm * t * t, 2 * norm * t * t, norm * t * t}, poles(t, norm));
        }

        private static double[] poles(double t, double norm) {
            return new double[] {2 * norm * (t * t - 1), norm * (1 - Math.sqrt(2) * t + t * t)};
        }

        double next(double in) {
            double out = forward[0] * in + first;
            first = forward[1] * in - back[0] * out + second;
            second = forward[2] * in - back[1] * out;
            return out;
        }
    }
}
