package guide.massage.audio;

/** How loud samples are. */
final class Loudness {
    private Loudness() {}

    static double meanSquare(short[] samples) {
        double sum = 0;
        for (short sample : samples) {
            sum += (double) sample * sample;
        }
        return sum / samples.length;
    }
}
