package guide.massage.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Frame;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavUnreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptureTest {
    private final EchoReference echo = new EchoReference();

    @Test
    void framesWaitForASlowListenerBesideWhatWasPlayedWithThem() throws Exception {
        Capture capture = new Capture(new Counting(60, false), echo);
        capture.run();
        assertEquals(numbers(0, 60), heardFrom(capture));
    }

    @Test
    void whatHasWaitedForMoreThanTwoSecondsIsLeftOut() throws Exception {
        Capture capture = new Capture(new Counting(130, false), echo);
        capture.run();
        assertEquals(numbers(100, 130), heardFrom(capture));
    }

    @Test
    void aMicrophoneThatGoesIsToldAfterItsLastFrame() throws Exception {
        Capture capture = new Capture(new Counting(2, true), echo);
        capture.run();
        assertTrue(capture.next().isPresent());
        assertTrue(capture.next().isPresent());
        assertThrows(WavUnreadable.class, capture::next);
    }

    private static List<Integer> heardFrom(Capture capture) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        for (var heard = capture.next(); heard.isPresent(); heard = capture.next()) {
            heard.orElseThrow().by((sound, played) -> {
                assertEquals(sound[0], played[0]);
                numbers.add((int) sound[0]);
                return List.of();
            });
        }
        return numbers;
    }

    private static List<Integer> numbers(int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** Each of its frames, and each that is played with it, begins with its number. */
    private final class Counting implements SoundSource {
        private final int frames;
        private final boolean breaks;
        private int number;

        Counting(int frames, boolean breaks) {
            this.frames = frames;
            this.breaks = breaks;
        }

        @Override
        public Optional<short[]> nextFrame() throws SoundTrouble {
            if (number == frames) {
                if (breaks) {
                    WavFile.read(Path.of("no-such-recording.wav"));
                }
                return Optional.empty();
            }
            short[] frame = Frame.silent();
            frame[0] = (short) number++;
            echo.played(frame.clone());
            return Optional.of(frame);
        }

        @Override
        public void close() {}
    }
}
