package guide.massage.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void figuresLieBetweenTheValuesNextToThem() {
        Figures figures = Figures.of(List.of(30.0, 10.0, 40.0, 20.0));
        assertEquals(new Figures(OptionalDouble.of(25), OptionalDouble.of(38.5), 4), figures);
        assertEquals(new Figures(OptionalDouble.empty(), OptionalDouble.empty(), 0), Figures.of(List.of()));
    }

    @Test
    void aWordEndsWithTheLastTenMillisecondsWithinTwentyDecibels() {
        Pcm word =
                loud(10_000, 200).then(loud(1_100, 50)).then(loud(900, 100)).then(Pcm.silence(Duration.ofMillis(50)));
        assertEquals(Frame.RATE / 4, SoundLevel.endOfWord(word));
    }

    @Test
    void whatIsPlayedEndsWithItsLastAudibleSample() {
        PlayedSound played = new PlayedSound();
        short[] frame = Frame.silent();
        frame[100] = 500;
        frame[200] = 5;
        played.add(Frame.silent());
        played.add(frame);
        assertEquals(Frame.SAMPLES + 101, played.endOfSound(0, played.length()));
        assertEquals(Frame.SAMPLES + 100, played.beginningOfSound(0));
        assertEquals(Frame.SAMPLES + 150, played.endOfSound(Frame.SAMPLES + 150, played.length()));
    }

    private static Pcm loud(int amplitude, long millis) {
        short[] samples = new short[Pcm.samplesIn(Duration.ofMillis(millis))];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i % 2 == 0 ? amplitude : -amplitude);
        }
        return Pcm.of(samples);
    }
}
