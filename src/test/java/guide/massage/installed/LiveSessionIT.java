package guide.massage.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.RoomRecording;
import guide.massage.audio.VirtualRoom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A session on Java Sound's default devices, in a room where one can speak into its microphone and hear it speak. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LiveSessionIT {
    private static final Duration ECHO = Duration.ofMillis(300);

    /** After which a person says it again; some answers begin with a few sentences before the one awaited. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The first two are said in the greeting, the others are not. */
    private static final List<String> SENTENCES = List.of(
            "i will guide you by voice",
            "you can talk to me at any time",
            "say ready when everything is in place",
            "where do you feel it",
            "[unk]");

    @TempDir
    Path folder;

    private VirtualRoom room;
    private Installed program;

    @BeforeEach
    void enter() throws Exception {
        room = VirtualRoom.start(folder.resolve("room"));
        program = new Installed(folder);
        program.screenedBefore();
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void spokenWordsLeadThroughASessionAndPainStopsIt() throws Exception {
        try (RunningSession session = session("--routine", "relaxing-back", "--wording", "brief")) {
            session.await("Please say the word stop");
            say(session, "word-stop-02", "I heard you.");
            session.await("speaks against a massage");
            say(session, "word-no-01", "Is there an allergy");
            say(session, "word-no-01", "Oil makes the strokes glide.");
            session.await("Is oil welcome?");
            say(session, "word-yes-01", "state  preparing");
            session.await("Light a lamp");
            say(session, "said-ready", "Here is how we do it.");
            session.await("Do you both agree?");
            say(session, "word-yes-01", "Good.");
            session.await("guiding step 1 ");
            say(session, "said-next", "guiding step 2 ");
            session.await("heel circles.");
            say(session, "said-that-hurts", "Lift both hands away now.");
            session.await("Where do you feel it?");
            say(session, "said-finish", "That was the last stroke.");
        }
    }

    @Test
    void whatTheLoudspeakerSaysIsRecognisedBack() throws Exception {
        RoomRecording recording = room.record();
        try (RunningSession session = session()) {
            session.await("You can talk to me at any time");
            session.await("First, let us make sure I can hear you.");
        }
        String heard = Dictation.of(recording.endAfter(ECHO), SENTENCES);
        assertTrue(heard.contains(SENTENCES.get(0)), heard);
        assertTrue(heard.contains(SENTENCES.get(1)), heard);
    }

    @Test
    void aKeyHaltsAndASecondAsksWhetherToGoOn() throws Exception {
        try (RunningSession session = session("--routine", "relaxing-back")) {
            session.await("I will guide you by voice.");
            session.key();
            session.await("(a key)");
            session.await("falls silent");
        }
    }

    @Test
    void aTerminatedSessionClosesItsJournal() throws Exception {
        try (RunningSession session = session()) {
            session.await("I will guide you by voice.");
            assertFalse(journals().isEmpty());
            session.terminate();
            session.await("ends: closed");
            assertEquals(143, session.exitCode());
        }
        assertEquals(List.of(), journals());
    }

    @Test
    void anInterruptedSessionKeepsAJournalThatWasAskedFor() throws Exception {
        try (RunningSession session = session("--keep")) {
            session.await("I will guide you by voice.");
            session.interrupt();
            session.await("The journal is kept in ");
            assertEquals(130, session.exitCode());
        }
        assertEquals(1, journals().size());
    }

    @Test
    void withoutDevicesOneSentenceOffersWriting() throws Exception {
        Path nothing = Files.createFile(folder.resolve("nothing.conf"));
        ProcessBuilder deaf = program.started(room::command);
        deaf.environment().put("ALSA_CONFIG_PATH", nothing.toString());
        try (RunningSession session = new RunningSession(deaf)) {
            session.await(
                    "can be opened on this machine; connect one that no other program holds, or start with --typed.");
            assertEquals(2, session.exitCode());
        }
    }

    private RunningSession session(String... arguments) throws Exception {
        return new RunningSession(program.started(room::command, arguments));
    }

    /** Says something, and says it again when nothing comes of it, as people do. */
    private void say(RunningSession session, String recording, String answer) throws Exception {
        Path wav = Path.of("src", "test", "resources", "speech", recording + ".wav")
                .toAbsolutePath();
        boolean answered = false;
        for (int times = 0; times < 3 && !answered; times++) {
            room.speak(wav);
            answered = session.comes(answer, PATIENCE);
        }
        assertTrue(answered, () -> recording + " was not answered with \"" + answer + "\":\n" + session.transcript());
    }

    private List<Path> journals() throws Exception {
        try (Stream<Path> files = Files.list(program.data().resolve("journal"))) {
            return files.toList();
        }
    }
}
