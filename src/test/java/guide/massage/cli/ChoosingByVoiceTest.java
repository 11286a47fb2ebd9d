package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.runtime.Cue;
import guide.massage.runtime.FileRoom;
import guide.massage.runtime.Memory;
import guide.massage.runtime.RehearsedGuest;
import guide.massage.runtime.Transcript;
import guide.massage.session.Event.Begun;
import guide.massage.session.Preferences;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a cold start to the first step of a chosen routine, hands free, through the real recogniser. */
class ChoosingByVoiceTest {
    private static final Path DEMO = Path.of("voice-scripts/en/demo");
    private static final Path SPEECH = Path.of("src/test/resources/speech");
    private static final Path SCRIPTS = Path.of("voice-scripts/en");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLengthAndANameLeadToTheFirstStep() throws Exception {
        List<String> transcript = new ArrayList<>();
        RehearsedGuest guest = new RehearsedGuest(cues(), Duration.ofSeconds(90));
        Words words = Words.read(SCRIPTS, SCRIPTS.resolve("routines"));
        Staging staging = new Staging(words, Preferences.standard(), Memory.none(), Path.of("models/massage-en"));
        try (WavWriter out = WavWriter.create(folder.resolve("out.wav"))) {
            staging.inRoom(
                    guest,
                    out,
                    FileRoom.Pace.fast(),
                    List.of(guest, new Transcript(transcript::add)),
                    new Begun(
                            Optional.empty(), Begun.Input.VOICE, Begun.ScreeningHistory.COMPLETED_ONCE, Duration.ZERO),
                    Duration.ofSeconds(2));
        }
        assertTrue(
                Stream.of("\"twenty minutes\"", "All right: Foot massage.", "guiding step 1 (")
                        .allMatch(part -> transcript.stream().anyMatch(line -> line.contains(part))),
                () -> String.join("\n", transcript));
    }

    private static List<Cue> cues() throws SoundTrouble {
        return List.of(
                cue("try-stop", DEMO, "stop"),
                cue("choose", SPEECH, "said-twenty-minutes"),
                cue("choose", SPEECH, "said-foot-massage"),
                cue("ask-summary", DEMO, "no-ill"),
                cue("ask-allergy", DEMO, "no-clot"),
                cue("ask-oil-welcome", DEMO, "yes-oil"),
                cue("ready-question", DEMO, "ready"),
                cue("agreement-question", DEMO, "yes-agreed"));
    }

    private static Cue cue(String source, Path folder, String name) throws SoundTrouble {
        Pcm sound = WavFile.read(folder.resolve(name + ".wav"));
        return new Cue(Cue.Moment.AFTER, source, Duration.ofMillis(900), name, sound);
    }
}
