package guide.massage.hearing;

import guide.massage.language.PhraseBook;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.UnusableScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Sound for the tests: recordings one after the other, with the quiet of a room between them. */
final class Sounds {
    static final Path MODEL = Path.of("models/massage-en");

    /** Where the samples begin in the recordings of the test resources, all of which have the plain header. */
    private static final int HEADER = 44;

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<Short> samples = new ArrayList<>();

    static PhraseBook shippedPhrases() {
        try {
            return PhraseFile.read(Path.of("voice-scripts/en/phrases.json"));
        } catch (UnusableScript e) {
            throw new AssertionError(e);
        }
    }

    Sounds quiet(double seconds) {
        for (int i = 0; i < seconds * SpeechModel.RATE; i++) {
            samples.add((short) Math.round(random.nextGaussian() * 8));
        }
        return this;
    }

    Sounds recording(String name) {
        byte[] bytes = bytes("/speech/" + name + ".wav");
        ByteBuffer data = ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER).order(ByteOrder.LITTLE_ENDIAN);
        while (data.remaining() >= 2) {
            samples.add(data.getShort());
        }
        return this;
    }

    /**
     * A vowel without a word, its pitch gliding from one height to another: pulses of a voice through two formants.
     * It stands in for a cry, of which no recording was at hand.
     */
    Sounds cry(double fromHertz, double toHertz, double seconds) {
        Formant first = new Formant(850, 90);
        Formant second = new Formant(1250, 110);
        double phase = 0;
        int count = (int) (seconds * SpeechModel.RATE);
        for (int i = 0; i < count; i++) {
            double part = (double) i / count;
            phase += (fromHertz + part * (toHertz - fromHertz)) / SpeechModel.RATE;
            double pulse = phase >= 1 ? 1 : 0;
            phase -= Math.floor(phase);
            double edge = Math.min(1, Math.min(i, count - i) / (0.03 * SpeechModel.RATE));
            double sample = first.filter(pulse) + 0.5 * second.filter(pulse);
            samples.add((short) Math.max(-32000, Math.min(32000, Math.round(edge * 6000 * sample))));
        }
        return this;
    }

    /** A struck bar: a pure tone that fades. */
    Sounds chime(double hertz, double seconds) {
        for (int i = 0; i < seconds * SpeechModel.RATE; i++) {
            double at = i / (double) SpeechModel.RATE;
            samples.add((short) Math.round(24000 * Math.exp(-3 * at) * Math.sin(2 * Math.PI * hertz * at)));
        }
        return this;
    }

    int sampleCount() {
        return samples.size();
    }

    /** How long all of it is. */
    long millis() {
        return Math.round(samples.size() * 1000.0 / SpeechModel.RATE);
    }

    /** Noise as steady as a fan's, at an amplitude. */
    Sounds fan(double seconds, double amplitude) {
        for (int i = 0; i < seconds * SpeechModel.RATE; i++) {
            samples.add((short) Math.round(random.nextGaussian() * amplitude));
        }
        return this;
    }

    /** A resonance of the mouth. */
    private static final class Formant {
        private final double near;
        private final double far;
        private double last;
        private double lastButOne;

        Formant(double hertz, double width) {
            double radius = Math.exp(-Math.PI * width / SpeechModel.RATE);
            near = 2 * radius * Math.cos(2 * Math.PI * hertz / SpeechModel.RATE);
            far = -radius * radius;
        }

        double filter(double sample) {
            double out = sample + near * last + far * lastButOne;
            lastButOne = last;
            last = out;
            return out;
        }
    }

    /** A recording between quiet long enough to stand alone. */
    static Sounds alone(String name) {
        return new Sounds().quiet(1).recording(name).quiet(1.5);
    }

    List<Hearing> heardBy(Ear ear) {
        List<Hearing> events = new ArrayList<>();
        for (int i = 0; i + Frames.SAMPLES <= samples.size(); i += Frames.SAMPLES) {
            events.addAll(ear.hear(frame(i)));
        }
        return events;
    }

    short[] frame(int from) {
        short[] frame = new short[Frames.SAMPLES];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = samples.get(from + i);
        }
        return frame;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(Sounds.class.getResourceAsStream(resource), resource)) {
            byte[] bytes = in.readAllBytes();
            byte[] mark = Arrays.copyOfRange(bytes, HEADER - 8, HEADER - 4);
            if (!Arrays.equals(mark, new byte[] {'d', 'a', 't', 'a'})) {
                throw new AssertionError(resource + " has an unusual header");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of the last 10 ms that are within 20 dB of the loudest. */
    Duration endOfSpeech() {
        int piece = (int) (SpeechModel.RATE / 100);
        double[] powers = IntStream.range(0, samples.size() / piece)
                .mapToDouble(i -> samples.subList(i * piece, (i + 1) * piece).stream()
                        .mapToDouble(sample -> (double) sample * sample)
                        .sum())
                .toArray();
        double loudest = DoubleStream.of(powers).max().orElse(0);
        int last = IntStream.range(0, powers.length)
                .filter(i -> powers[i] > loudest / 100)
                .max()
                .orElse(0);
        return Duration.ofMillis(10L * (last + 1));
    }
}
