package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavTest {
    private static final int WHOLE = 1;
    private static final int FLOAT = 3;

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackSampleForSample() throws SoundTrouble {
        Pcm sound = Tones.sine(440, Duration.ofMillis(200));
        WavWriter.write(folder.resolve("a.wav"), sound);
        assertEquals(sound, WavFile.read(folder.resolve("a.wav")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 1, 16000", "1, 16, 1, 16000", "1, 24, 1, 16000", "1, 32, 1, 16000", "3, 32, 1, 16000",
        "3, 64, 1, 16000", "1, 16, 2, 44100", "1, 16, 1, 8000", "1, 24, 2, 48000", "3, 32, 2, 96000",
        "1, 16, 1, 11025", "1, 16, 6, 22050", "1, 16, 1, 15999"
    })
    void anyKindOfWavIsReadAsOurs(int encoding, int bits, int channels, int rate) throws Exception {
        Path file = folder.resolve("kind.wav");
        Files.write(file, wav(encoding, bits, channels, rate, Tones.sine(1000, rate, rate)));
        Pcm read = WavFile.read(file);
        assertEquals(Frame.RATE, read.sampleCount(), Frame.SAMPLES);
        assertEquals(Tones.PEAK, Tones.amplitude(read, 1000), 0.02 * Tones.PEAK);
    }

    @Test
    void whatTheLowerRateCannotHoldIsFilteredOut() throws Exception {
        Path file = folder.resolve("high.wav");
        Files.write(file, wav(WHOLE, 16, 1, 48_000, Tones.sine(11_000, 48_000, 48_000)));
        assertTrue(Tones.amplitude(WavFile.read(file), 5000) < 8);
    }

    @Test
    void aTruncatedFileGivesWhatIsThere() throws Exception {
        Path file = folder.resolve("short.wav");
        byte[] whole = wav(WHOLE, 16, 1, 16_000, Tones.sine(1000, 16_000, 16_000));
        Files.write(file, java.util.Arrays.copyOf(whole, 44 + 16_001));
        assertEquals(Frame.RATE / 2, WavFile.read(file).sampleCount(), Frame.SAMPLES);
    }

    @Test
    void aFileWithoutSoundIsEmpty() throws Exception {
        Path file = folder.resolve("none.wav");
        Files.write(file, wav(WHOLE, 16, 1, 16_000));
        assertEquals(Pcm.EMPTY, WavFile.read(file));
    }

    @Test
    void aMissingFileIsNamedWithTheCure() {
        Path file = folder.resolve("missing.wav");
        String sentence =
                assertThrows(WavUnreadable.class, () -> WavFile.read(file)).sentence();
        assertEquals(file + ": does not exist; give a WAV file, for example 16 kHz, 16-bit, mono", sentence);
    }

    @Test
    void aFolderIsNoSound() {
        assertTrue(assertThrows(WavUnreadable.class, () -> WavFile.read(folder))
                .sentence()
                .contains("is not a file"));
    }

    @Test
    void textIsNoSound() throws IOException {
        Path file = Files.writeString(folder.resolve("text.wav"), "not audio at all, only a sentence about audio");
        assertTrue(assertThrows(WavUnreadable.class, () -> WavFile.read(file))
                .sentence()
                .contains("holds no sound that can be read"));
    }

    @Test
    void aDamagedHeaderGivesSoundOrASentence() throws Exception {
        SplittableRandom random = new SplittableRandom(20260101);
        byte[] good = wav(WHOLE, 16, 2, 44_100, Tones.sine(1000, 44_100, 2_000));
        for (int round = 0; round < 500; round++) {
            byte[] damaged = good.clone();
            for (int i = 0; i <= round % 4; i++) {
                damaged[random.nextInt(44)] = (byte) random.nextInt(256);
            }
            readable(Files.write(folder.resolve("damaged.wav"), damaged));
        }
    }

    private static boolean readable(Path file) {
        try {
            return WavFile.read(file).length().toMinutes() < 5;
        } catch (WavUnreadable e) {
            return !e.sentence().isEmpty();
        }
    }

    @Test
    void theFinalNameAppearsOnlyWhenTheFileIsWhole() throws SoundTrouble {
        Path target = folder.resolve("out.wav");
        WavWriter writer = WavWriter.create(target);
        writer.write(Frame.silent());
        assertFalse(Files.exists(target));
        writer.close();
        writer.close();
        assertEquals(Frame.LENGTH, WavFile.read(target).length());
        assertFalse(Files.exists(folder.resolve("out.wav.part")));
    }

    @Test
    void anUnwritablePlaceIsNamedWithTheCure() {
        Path target = folder.resolve("no/such/folder/out.wav");
        assertEquals(
                target + ": cannot be written; choose another place, or check its rights and free space",
                assertThrows(WavUnwritable.class, () -> WavWriter.create(target))
                        .sentence());
    }

    @Test
    void aFolderIsNotReplacedByAFile() {
        assertTrue(assertThrows(WavUnwritable.class, () -> WavWriter.create(folder))
                .sentence()
                .contains("is not a file that can be replaced"));
        assertTrue(Files.isDirectory(folder));
    }

    private static byte[] wav(int encoding, int bits, int channels, int rate, short... samples) {
        int block = channels * bits / 8;
        ByteBuffer bytes = ByteBuffer.allocate(44 + samples.length * block).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(letters("RIFF")).putInt(36 + samples.length * block).put(letters("WAVEfmt "));
        bytes.putInt(16).putShort((short) encoding).putShort((short) channels).putInt(rate);
        bytes.putInt(rate * block).putShort((short) block).putShort((short) bits);
        bytes.put(letters("data")).putInt(samples.length * block);
        for (short sample : samples) {
            for (int channel = 0; channel < channels; channel++) {
                put(bytes, encoding, bits, sample / 32768.0);
            }
        }
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, int encoding, int bits, double value) {
        long scaled = Math.round(value * (1L << (bits - 1)));
        if (encoding == FLOAT && bits == 32) {
            bytes.putFloat((float) value);
        } else if (encoding == FLOAT) {
            bytes.putDouble(value);
        } else if (bits == 8) {
            bytes.put((byte) (scaled + 128));
        } else {
            for (int shift = 0; shift < bits; shift += 8) {
                bytes.put((byte) (scaled >> shift));
            }
        }
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
