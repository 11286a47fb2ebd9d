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
            say("word-stop-02");
            session.await("I heard you.");
            session.await("speaks against a massage");
            say("word-no-01");
            session.await("Is there an allergy");
            say("word-no-03");
            session.await("do without oil?");
            say("word-yes-01");
            session.await("Light a lamp");
            say("said-ready");
            session.await("Do you both agree?");
            say("word-yes-01");
            session.await("guiding step 1 ");
            say("said-next");
            session.await("guiding step 2 ");
            session.await("heel circles.");
            say("said-that-hurts");
            session.await("falls silent");
            session.await("Lift both hands away now.");
            session.await("Where do you feel it?");
            say("said-finish");
            session.await("ends: ");
            assertEquals(0, session.exitCode());
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

    private void say(String recording) throws Exception {
        room.speak(Path.of("src", "test", "resources", "speech", recording + ".wav")
                .toAbsolutePath());
    }

    private List<Path> journals() throws Exception {
        try (Stream<Path> files = Files.list(program.data().resolve("journal"))) {
            return files.toList();
        }
    }
}
