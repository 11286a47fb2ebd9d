package guide.massage.talking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Decibels;
import guide.massage.audio.Pcm;
import guide.massage.audio.WavWriter;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.talking.Passage.Line;
import guide.massage.talking.Passage.Performed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talk made up from the shipped script, with the real voice. */
class TalkTest {
    private static final Map<String, List<String>> ANY = Map.of("anyword", List.of("lantern", "window"));

    @TempDir
    Path folder;

    private static TalkScript shipped() throws Exception {
        return TalkScript.read(Files.readAllLines(Path.of("measurements/en/talk.txt")), ANY);
    }

    private static List<String> sentences(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
    }

    @Test
    void hoursOfTalkRepeatNoSentence() throws Exception {
        Conversation conversation = new Conversation(shipped(), new Cast(List.of(), List.of()), text -> false, 1);
        List<String> sentences = sentences(conversation.minutes(400));
        assertTrue(sentences.size() > 9000, () -> sentences.size() + " sentences");
        assertEquals(sentences.size(), new HashSet<>(sentences).size());
    }

    @Test
    void theSeedAloneDecides() throws Exception {
        Cast nobody = new Cast(List.of(), List.of());
        List<Passage> once = new Conversation(shipped(), nobody, text -> false, 7).minutes(3);
        assertEquals(once, new Conversation(shipped(), nobody, text -> false, 7).minutes(3));
        assertNotEquals(once, new Conversation(shipped(), nobody, text -> false, 8).minutes(3));
    }

    @Test
    void whatIsACommandIsNotSaid() throws Exception {
        List<Passage> passages = new Conversation(
                        shipped(), new Cast(List.of(), List.of()), text -> text.contains("next"), 3)
                .minutes(60);
        assertFalse(sentences(passages).stream().anyMatch(text -> text.contains("next")));
    }

    @Test
    void liveWordsStandInsideSentences() throws Exception {
        Set<String> words = new HashSet<>();
        sentences(new Conversation(shipped(), new Cast(List.of(), List.of()), text -> false, 2).minutes(120))
                .forEach(text -> words.addAll(List.of(text.split(" ", -1))));
        assertTrue(words.containsAll(List.of("stop", "next", "right", "back", "no", "hard", "time")), words::toString);
    }

    @Test
    void aBlankIsFilledAndAnOptionalPartMayBeLeftOut() throws Exception {
        TalkScript script = TalkScript.read(
                List.of(
                        "# a remark",
                        "couple:",
                        "a {thing} [too]",
                        "phone:",
                        "b",
                        "radio:",
                        "c",
                        "story:",
                        "d",
                        "thing:",
                        "cup"),
                Map.of());
        Set<String> said = new HashSet<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50; i++) {
            said.add(script.sentence("couple", random));
        }
        assertEquals(Set.of("a cup", "a cup too"), said);
    }

    @Test
    void everyFaultOfAScriptIsTold() {
        UnreadableTalk told = assertThrows(
                UnreadableTalk.class,
                () -> TalkScript.read(List.of("couple:", "a {gone}", "(b", "phone:", "radio:", "c"), Map.of()));
        for (String part : List.of("{gone}", "line 3, column 1", "\"phone\" is empty", "\"story\" is missing")) {
            assertTrue(String.valueOf(told.getMessage()).contains(part), told::getMessage);
        }
    }

    @Test
    void aPassageLastsAMinuteAndSaysWhatItSaysItSays() throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.startRemembering(0)) {
            Passage passage = new Conversation(shipped(), Cast.builtIn(renderer), text -> false, 1)
                    .minutes(1)
                    .get(0);
            Performed performed = passage.performed();
            assertEquals(Passage.LENGTH, performed.sound().length());
            assertTrue(performed.lines().size() > 5, () -> performed.lines().toString());
            Duration before = Duration.ZERO;
            for (Line line : performed.lines()) {
                assertTrue(line.start().compareTo(before) > 0, line::toString);
                assertTrue(loudness(performed.sound(), line.start(), line.end()) > 100, line::toString);
                assertEquals(0, loudness(performed.sound(), before, line.start()), line::toString);
                before = line.end();
            }
            assertEquals(performed, passage.performed());
        }
    }

    private static double loudness(Pcm sound, Duration from, Duration to) {
        Pcm part = sound.between(Pcm.samplesIn(from), Pcm.samplesIn(to));
        double power = 0;
        for (short sample : part.samples()) {
            power += (double) sample * sample;
        }
        return Math.sqrt(power / part.sampleCount());
    }

    @Test
    void aLongerThroatSpeaksLowerAndLonger() {
        short[] samples = new short[16_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (8000 * Math.sin(2 * Math.PI * 500 * i / 16_000));
        }
        Pcm voiced = new Voicing(0.8, Voicing.Way.STRAIGHT, new Decibels(-20)).applied(Pcm.of(samples));
        assertEquals(16_000 / 0.8, voiced.sampleCount(), 10);
        assertEquals(2 * 400 * 1.25, crossings(voiced), 8);
        assertEquals(3276.8, loudness(voiced, Duration.ZERO, voiced.length()), 5);
    }

    private static int crossings(Pcm sound) {
        int count = 0;
        for (int i = 1; i < sound.sampleCount(); i++) {
            count += (sound.sampleAt(i) < 0) == (sound.sampleAt(i - 1) < 0) ? 0 : 1;
        }
        return count;
    }

    @Test
    void musicFollowsItsSeed() {
        Duration length = Duration.ofSeconds(4);
        Pcm piece = Music.piece(1, length);
        assertEquals(length, piece.length());
        assertEquals(piece, Music.piece(1, length));
        assertNotEquals(piece, Music.piece(2, length));
        assertTrue(loudness(piece, Duration.ofSeconds(1), Duration.ofSeconds(2)) > 300);
    }

    @Test
    void anotherProgramSpeaksIfItIsThere() throws Exception {
        Path spoken = folder.resolve("spoken.wav");
        Pcm sound = Music.piece(1, Duration.ofSeconds(1));
        WavWriter.write(spoken, sound);
        ProgramSpeaker there = new ProgramSpeaker("copier", List.of("cp", spoken.toString(), ProgramSpeaker.SOUND));
        assertTrue(there.isInstalled());
        assertEquals(sound, there.saying("yes"));
        assertFalse(new ProgramSpeaker("gone", List.of("no-such-program", ProgramSpeaker.TEXT)).isInstalled());
        assertFalse(new ProgramSpeaker("failing", List.of("false", ProgramSpeaker.TEXT)).isInstalled());
        assertFalse(new ProgramSpeaker("silent", List.of("true", ProgramSpeaker.TEXT)).isInstalled());
    }
}
