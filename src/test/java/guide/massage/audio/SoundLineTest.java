package guide.massage.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.speaking.Sentence;
import guide.massage.speaking.Voice;
import guide.massage.speaking.VoiceStyle;
import guide.massage.speaking.VoiceUnavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real sound lines, in a room whose loudspeaker can be recorded and whose microphone can be spoken into. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SoundLineTest {
    private static final Duration ECHO = Duration.ofMillis(500);
    /** A busy machine may drop a piece; a sentence that was not played at all has none. */
    private static final double MOST = 0.75;

    @TempDir
    Path folder;

    private VirtualRoom room;
    private Pcm sentence;
    private Path wav;

    @BeforeEach
    void enter() throws Exception {
        room = VirtualRoom.start(folder.resolve("room"));
        sentence = rendered("Breathe out slowly together.");
        wav = folder.resolve("sentence.wav");
        WavWriter.write(wav, sentence);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aSentenceIsHeardInTheRoom() throws Exception {
        Pcm heard = heardWhile(RoomPrograms.Player.class);
        assertTrue(Likeness.shareFound(sentence, heard) >= MOST);
    }

    @Test
    void aFlushDropsWhatWasNotHeardYet() throws Exception {
        WavWriter.write(wav, Pcm.silence(ECHO));
        Pcm heard = heardWhile(RoomPrograms.Interrupter.class);
        int loudInASecond = loudSamples(Tones.sine(313, Duration.ofSeconds(1)));
        assertTrue(loudSamples(heard) > 0);
        assertTrue(loudSamples(heard) < 0.96 * loudInASecond);
    }

    @Test
    void noBeginningIsLostAfterAFlush() throws Exception {
        Pcm heard = heardWhile(RoomPrograms.Interrupter.class);
        assertTrue(Likeness.shareFound(sentence, heard) >= MOST);
    }

    @Test
    void whatIsSaidInTheRoomIsTakenIn() throws Exception {
        Path taken = folder.resolve("taken.wav");
        Process listener = room.program(RoomPrograms.Listener.class, taken.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = listener.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("listening true", lines.readLine());
            room.speak(wav);
            assertEquals(0, listener.waitFor());
        }
        assertTrue(Likeness.shareFound(sentence, WavFile.read(taken)) >= MOST);
    }

    @Test
    void withoutDevicesThereIsASentenceForEach() throws Exception {
        ProcessBuilder deaf = room.program(RoomPrograms.Deaf.class);
        deaf.environment()
                .put(
                        "ALSA_CONFIG_PATH",
                        Files.createFile(folder.resolve("nothing.conf")).toString());
        Process process = deaf.redirectErrorStream(true).start();
        List<String> printed =
                Arrays.asList(VirtualRoom.text(process.getInputStream()).split("\n"));
        assertEquals(
                List.of(
                        "No microphone can be opened on this machine; connect one that no other program holds, or start"
                                + " with --typed.",
                        "No loudspeaker can be opened on this machine; connect one that no other program holds, or start"
                                + " with --typed."),
                printed);
    }

    private Pcm heardWhile(Class<?> program) throws IOException, InterruptedException {
        RoomRecording recording = room.record();
        Process process =
                room.program(program, wav.toString()).redirectErrorStream(true).start();
        assertEquals("", VirtualRoom.text(process.getInputStream()));
        assertEquals(0, process.waitFor());
        return recording.endAfter(ECHO);
    }

    private static int loudSamples(Pcm sound) {
        int loud = 0;
        for (short sample : sound.samples()) {
            loud += Math.abs(sample) > Tones.PEAK / 3 ? 1 : 0;
        }
        return loud;
    }

    private static Pcm rendered(String text) throws VoiceUnavailable {
        try (Voice voice = Voice.load()) {
            return voice.render(new Sentence(text, VoiceStyle.CALM, Duration.ZERO));
        }
    }
}
