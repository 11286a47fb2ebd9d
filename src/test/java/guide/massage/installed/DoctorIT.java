package guide.massage.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import guide.massage.audio.VirtualRoom;
import guide.massage.audio.WavWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An examination by voice in a room whose microphone hears the loudspeaker, a noise floor, and a person. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class DoctorIT {
    private static final Duration NOISE = Duration.ofMinutes(4);

    /** About -66 dB of full scale. */
    private static final double NOISE_LEVEL = 16;

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(3);
    private static final int MOST_WORDS = 25;

    @TempDir
    Path folder;

    @Test
    void findsDevicesFloorAndEchoAndHearsStopOverItsOwnVoice() throws Exception {
        Installed program = new Installed(folder);
        Files.createDirectories(program.config());
        Files.writeString(program.config().resolve("settings.json"), "{\"language\": \"en\", \"wordsPerMinute\": 220}");
        try (VirtualRoom room = VirtualRoom.withEcho(folder.resolve("room"))) {
            Process noise = room.command(List.of("paplay", "--device=mic", noise().toString()))
                    .start();
            try (RunningSession doctor = new RunningSession(program.started(room::command, "doctor"))) {
                doctor.await("A loudspeaker is open.");
                doctor.await("A microphone is open.");
                doctor.await("The room is quiet enough.");
                doctor.await("My voice comes back after");
                sayStopUntil(doctor, room, "I heard you, over my own voice.");
                doctor.await("That was all. A session by voice can work here.");
                assertEquals(0, doctor.exitCode(), doctor.transcript());
            } finally {
                noise.destroy();
            }
        }
    }

    /** While it explains nothing comes of the word; once it counts, it must. */
    private static void sayStopUntil(RunningSession doctor, VirtualRoom room, String finding) throws Exception {
        Path stop = Path.of("src", "test", "resources", "speech", "word-stop-02.wav")
                .toAbsolutePath();
        boolean told = false;
        for (int times = 0; times < MOST_WORDS && !told; times++) {
            room.speak(stop);
            told = doctor.comes(finding, BETWEEN_WORDS);
        }
        assertTrue(told, doctor::transcript);
    }

    private Path noise() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        short[] samples = new short[Pcm.samplesIn(NOISE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(NOISE_LEVEL * random.nextGaussian());
        }
        Path file = folder.resolve("noise.wav");
        WavWriter.write(file, Pcm.of(samples));
        return file;
    }
}
