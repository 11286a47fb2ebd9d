package guide.massage.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.bench.RoomTraits;
import guide.massage.bench.SimulatedRoom;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.Voice;
import guide.massage.speaking.VoiceStyle;
import guide.massage.storage.PhraseFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever happens to the reference of what is played, a word of alarm is heard over the voice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListeningThroughEchoTest {
    /** Soft enough an echo that a loud word can be understood over all of it. */
    private static final RoomTraits ROOM =
            new RoomTraits(Duration.ofMillis(85), Duration.ofMillis(250), 0.8, 0, -16, -66, Duration.ZERO, 11);

    private static final int TROUBLE = 6 * 50;
    private static final int WORD = TROUBLE + 25;
    private static final int END = WORD + 70;

    private final PhraseBook phrases = PhraseFile.read(Path.of("voice-scripts/en/phrases.json"));
    private final SpeechModel model = SpeechModel.open(Path.of("models/massage-en"));
    private final Pcm stop = loud(WavFile.read(Path.of("src/test/resources/speech/word-stop-03.wav")));
    private final Pcm speech = speech();

    ListeningThroughEchoTest() throws Exception {}

    /** Clearly above the echo, since without a reference none of that is taken away. */
    private static Pcm loud(Pcm word) {
        int peak = 1;
        for (short sample : word.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return word.scaledBy(new Decibels(20 * Math.log10(24_000.0 / peak)));
    }

    private static Pcm speech() throws Exception {
        try (Voice voice = Voice.load()) {
            return voice.render(new Sentence(
                    "Lay both of your palms flat on the middle of the back. Keep them there for a few slow breaths, and"
                            + " feel how the warmth of your hands spreads. Then glide upward along both sides of"
                            + " the spine, lightly and evenly, out over the shoulders, and back down again.",
                    VoiceStyle.CALM,
                    Duration.ZERO));
        }
    }

    @AfterAll
    void closeTheModel() {
        model.close();
    }

    @Test
    void inOrderItHearsThePersonAlone() throws SoundTrouble {
        assertEquals(
                List.of(),
                heard(Pcm.EMPTY, UnaryOperator.identity()).stream()
                        .filter(event -> !(event instanceof Hearing.Overheard))
                        .toList());
        assertHeard(UnaryOperator.identity());
    }

    @Test
    void aReferenceThatStopsLeavesTheSafetyEarOpen() throws SoundTrouble {
        assertHeard(played -> Frame.silent());
    }

    @Test
    void aReferenceThatJumpsLeavesTheSafetyEarOpen() throws SoundTrouble {
        Deque<short[]> late = new ArrayDeque<>();
        for (int count = 0; count < 5; count++) {
            late.add(Frame.silent());
        }
        assertHeard(played -> {
            late.addLast(played);
            return late.removeFirst();
        });
    }

    private void assertHeard(UnaryOperator<short[]> trouble) throws SoundTrouble {
        List<Hearing> events = heard(stop, trouble);
        assertTrue(events.stream().anyMatch(Hearing.Suspected.class::isInstance), events::toString);
    }

    /** Six seconds in order, then the trouble, and shortly after it somebody's word. */
    private List<Hearing> heard(Pcm word, UnaryOperator<short[]> trouble) throws SoundTrouble {
        SimulatedRoom room = new SimulatedRoom(ROOM);
        List<Hearing> events = new ArrayList<>();
        try (Ear ear = new Ear(model, phrases, EarSettings.measured())) {
            ListeningThroughEcho listening = new ListeningThroughEcho(
                    ear, words -> phrases.safetyReading(words.words()).isPresent());
            for (int frame = 0; frame < END; frame++) {
                short[] played = speech.frameAt(frame * Frame.SAMPLES % speech.sampleCount());
                short[] microphone = room.echoOf(played);
                short[] person = word.frameAt(Math.max(0, frame - WORD) * Frame.SAMPLES);
                for (int i = 0; i < microphone.length && frame >= WORD; i++) {
                    microphone[i] = (short) Math.max(-32_768, Math.min(32_767, microphone[i] + person[i]));
                }
                events.addAll(listening.hear(microphone, frame < TROUBLE ? played : trouble.apply(played)));
            }
        }
        return events;
    }
}
