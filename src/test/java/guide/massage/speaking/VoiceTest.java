package guide.massage.speaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoiceTest {
    private static final String STEP =
            "Step three. Place the heels of both hands on either side of the spine, low on the back, and circle"
                    + " slowly up and outward. Keep beside the spine, never on it.";

    private Voice voice;

    @BeforeAll
    void load() throws VoiceUnavailable {
        voice = Voice.load();
    }

    @AfterAll
    void close() {
        voice.close();
    }

    @Test
    void theSameSentenceIsTheSameSampleForSample() {
        Pcm first = said(STEP);
        said("Something else in between.");
        assertEquals(first, said(STEP));
    }

    @Test
    void anotherLoadedVoiceGivesTheSameSamples() throws VoiceUnavailable {
        Pcm first = said(STEP);
        try (Voice other = Voice.load()) {
            assertEquals(first, other.render(sentence(STEP)));
        }
    }

    @Test
    void voicesLoadedAndUsedAtTheSameTimeSoundAlike() throws Exception {
        Pcm alone = said(STEP);
        List<Callable<Pcm>> loading = Collections.nCopies(24, () -> {
            PronouncingDictionary.load();
            try (Voice other = Voice.load()) {
                return other.render(sentence(STEP));
            }
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Pcm> sound : threads.invokeAll(loading)) {
                assertEquals(alone, sound.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anotherStyleSoundsDifferent() {
        VoiceStyle higher = new VoiceStyle(125, 110, 8);
        assertNotEquals(said(STEP), voice.render(new Sentence(STEP, higher, Duration.ZERO)));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 125, 180, 300})
    void theSpeedIsCloseToTheWordsPerMinuteAskedFor(int wordsPerMinute) {
        VoiceStyle style = VoiceStyle.CALM.atWordsPerMinute(wordsPerMinute);
        Pcm spoken = voice.render(new Sentence(STEP, style, Duration.ZERO));
        double minutes = spoken.length().toMillis() / 60_000.0;
        assertEquals(wordsPerMinute, STEP.split(" ").length / minutes, 0.15 * wordsPerMinute);
    }

    @Test
    void thePauseIsSilenceAfterTheWords() {
        Pcm plain = said(STEP);
        Pcm paused = voice.render(new Sentence(STEP, VoiceStyle.CALM, Duration.ofMillis(600)));
        assertEquals(plain.then(Pcm.silence(Duration.ofMillis(600))), paused);
    }

    @Test
    void theFirstWordBeginsWithinFortyMilliseconds() {
        Pcm spoken = said(STEP);
        int first = 0;
        while (Math.abs(spoken.sampleAt(first)) < 200) {
            first++;
        }
        assertTrue(first < Pcm.samplesIn(Duration.ofMillis(40)), first + " samples of silence");
    }

    @Test
    void noSampleIsClipped() {
        for (short sample : said(STEP).samples()) {
            assertTrue(Math.abs(sample) < 30_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", ".", "...", "\u65E5\u672C", "\uD83D\uDE00", "\"", "()", "!?", "\u2014"})
    void textWithoutWordsIsOnlyThePause(String text) {
        assertEquals(Pcm.EMPTY, said(text));
        assertEquals(
                Duration.ofMillis(300),
                voice.render(new Sentence(text, VoiceStyle.CALM, Duration.ofMillis(300)))
                        .length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Press 3 times.|Press three times.",
                "15 seconds|fifteen seconds",
                "50 seconds|fifty seconds",
                "Use oil, e.g. almond.|Use oil, for example almond.",
                "it\u2019s warm|it's warm",
                "up \u2013 then out|up, then out",
                "0\u201310|0 to 10",
                "3-5 times|three to five times",
                "caf\u00E9|cafe",
                "tell them\u2026 then wait|tell them... then wait"
            })
    void signsAreSpokenLikeTheirWords(String signs, String words) {
        assertEquals(said(words), said(signs));
    }

    @Test
    void noTextCrashesTheVoiceOrReachesTheTerminal() {
        SplittableRandom random = new SplittableRandom(7);
        String printed = printedDuring(() -> {
            said("xyzzyqwrtpsdfg hrng wng ngw H. W. Y. whnth");
            for (int round = 0; round < 300; round++) {
                said(gibberish(random));
            }
        });
        assertEquals("", printed);
    }

    @Test
    void theVoiceHasNoThreadOfItsOwn() {
        long before = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getClass().getName().startsWith("com.sun.speech"))
                .filter(Thread::isAlive)
                .count();
        assertEquals(0, before);
    }

    @Test
    void aWordTheVoiceHasNoSoundsForIsStillSpoken() {
        assertFalse(said("hrng").isEmpty());
    }

    private Pcm said(String text) {
        return voice.render(sentence(text));
    }

    private static Sentence sentence(String text) {
        return new Sentence(text, VoiceStyle.CALM, Duration.ZERO);
    }

    private static String gibberish(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            boolean plain = random.nextInt(8) > 0;
            text.appendCodePoint(plain ? random.nextInt(' ', 127) : random.nextInt(1, 0xD800));
        }
        return text.toString();
    }

    private static String printedDuring(Runnable action) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream collector = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(collector);
            System.setErr(collector);
            action.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
