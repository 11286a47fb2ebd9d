package guide.massage.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.bench.RoomTraits;
import guide.massage.bench.SimulatedRoom;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.session.Event;
import guide.massage.session.Event.Begun;
import guide.massage.session.Guide;
import guide.massage.session.Preferences;
import guide.massage.session.Script;
import guide.massage.session.Session;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.PromptFile;
import guide.massage.storage.RoutineLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session whose loudspeaker is heard by its own microphone, with a person in the room or none. */
class TalkingOverTest {
    private static final Path SCRIPTS = Path.of("voice-scripts/en");

    @TempDir
    Path folder = Path.of("");

    private final List<Event> heard = new ArrayList<>();

    @Test
    void stopSaidOverTheVoiceIsHeardAndTheVoiceItselfIsNot() throws Exception {
        play(List.of(stopAfterTheGreeting(), stopOver("ask-summary")), Duration.ofSeconds(20));
        assertEquals(
                List.of("stop", "stop"),
                heard.stream()
                        .filter(Event.Heard.class::isInstance)
                        .map(event -> ((Event.Heard) event).words())
                        .toList());
    }

    @Test
    void theSameRoomGivesTheSameSessionAndWithNobodyInItNothingIsHeard() throws Exception {
        Duration greeting = Duration.ofSeconds(6);
        assertArrayEquals(play(List.of(), greeting), play(List.of(), greeting));
        assertEquals(List.of(), heard);
    }

    private static Cue stopAfterTheGreeting() throws SoundTrouble {
        return cue(Cue.Moment.AFTER, "try-stop", "word-stop-02");
    }

    private static Cue stopOver(String line) throws SoundTrouble {
        return cue(Cue.Moment.DURING, line, "word-stop-03");
    }

    private static Cue cue(Cue.Moment moment, String source, String recording) throws SoundTrouble {
        Pcm sound = WavFile.read(Path.of("src/test/resources/speech", recording + ".wav"));
        return new Cue(moment, source, Duration.ofMillis(1500), recording, sound);
    }

    private byte[] play(List<Cue> cues, Duration patience) throws Exception {
        Path file = folder.resolve("played.wav");
        PhraseBook phrases = PhraseFile.read(SCRIPTS.resolve("phrases.json"));
        RehearsedGuest guest = new RehearsedGuest(cues, patience);
        try (SentenceRenderer renderer = SentenceRenderer.start();
                SpeechModel model = SpeechModel.open(Path.of("models/massage-en"));
                Ear ear = new Ear(model, phrases, EarSettings.measured());
                WavWriter played = WavWriter.create(file)) {
            renderer.loaded().join();
            Listening listening = new ListeningThroughEcho(
                    ear, words -> phrases.safetyReading(words.words()).isPresent());
            FileRoom room = new FileRoom(listening, guest, echo(), played, FileRoom.Pace.fast());
            Preferences preferences = Preferences.standard();
            VoiceMouth mouth = new VoiceMouth(renderer, room.mixer(), preferences.voice());
            Conductor conductor = new Conductor(
                    new Guide(script(phrases)),
                    Session.beginning(preferences),
                    mouth,
                    Memory.none(),
                    List.of(guest, (before, occurrence, transition) -> note(occurrence.event())));
            room.play(conductor, mouth, begun(), Duration.ofSeconds(2));
        }
        return Files.readAllBytes(file);
    }

    private static FileRoom.Air echo() {
        SimulatedRoom room = new SimulatedRoom(RoomTraits.livingRoom());
        return (people, played) -> {
            short[] microphone = room.echoOf(played);
            for (int i = 0; i < microphone.length; i++) {
                int sum = microphone[i] + people[i];
                microphone[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum));
            }
            return microphone;
        };
    }

    private void note(Event event) {
        if (event instanceof Event.Heard || event instanceof Event.Suspected) {
            heard.add(event);
        }
    }

    private static Script script(PhraseBook phrases) throws Exception {
        return new Script(
                PromptFile.read(SCRIPTS.resolve("prompts.json")),
                phrases::readings,
                RoutineLibrary.load(SCRIPTS.resolve("routines")).routines());
    }

    private static Begun begun() {
        return new Begun(
                Optional.of("relaxing-back"), Begun.Input.VOICE, Begun.ScreeningHistory.COMPLETED_ONCE, Duration.ZERO);
    }
}
