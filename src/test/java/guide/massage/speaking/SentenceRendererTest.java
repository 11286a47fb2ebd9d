package guide.massage.speaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SentenceRendererTest {
    private static final Sentence HELLO = sentence("Rest both hands on the lower back.");

    @Test
    void aSentenceSoundsAsTheVoiceAloneWouldSayIt() throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.start();
                Voice voice = Voice.load()) {
            assertEquals(voice.render(HELLO), renderer.render(HELLO).get());
        }
    }

    @Test
    void aSentenceThatWasRenderedIsThereAtOnce() throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.start()) {
            Pcm first = renderer.render(HELLO).get();
            CompletableFuture<Pcm> second = renderer.render(HELLO);
            assertTrue(second.isDone());
            assertSame(first, second.get());
        }
    }

    @Test
    void aPreparedSentenceIsThereAtOnce() throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.start()) {
            Sentence last = sentence("The last one.");
            renderer.prepare(List.of(HELLO, last));
            while (!renderer.remembers(last)) {
                Thread.onSpinWait();
            }
            assertTrue(renderer.render(HELLO).isDone());
        }
    }

    @Test
    void whatIsWantedGoesBeforeWhatIsPrepared() throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.start()) {
            List<Sentence> many = IntStream.range(0, 300)
                    .mapToObj(i -> sentence("This is sentence number " + i + " of a very long preparation."))
                    .toList();
            renderer.prepare(many);
            renderer.render(HELLO).get();
            assertFalse(renderer.render(many.get(299)).isDone());
        }
    }

    @Test
    void concurrentRequestsAreNotMixedUp() throws Exception {
        try (SentenceRenderer renderer = SentenceRenderer.startRemembering(0);
                Voice voice = Voice.load()) {
            List<Sentence> sentences = IntStream.range(0, 40)
                    .mapToObj(i -> sentence("Number " + i + "."))
                    .toList();
            List<CompletableFuture<Pcm>> sounds =
                    sentences.parallelStream().map(renderer::render).toList();
            List<Pcm> rendered = new ArrayList<>();
            for (CompletableFuture<Pcm> sound : sounds) {
                rendered.add(sound.get());
            }
            assertEquals(sentences.stream().map(voice::render).toList(), rendered);
        }
    }

    @Test
    void afterClosingEveryRequestIsCancelled() throws Exception {
        SentenceRenderer renderer = SentenceRenderer.start();
        renderer.loaded().get();
        renderer.close();
        renderer.close();
        assertThrows(CancellationException.class, () -> renderer.render(HELLO).get());
    }

    @Test
    void closingLeavesNoRequestUnanswered() throws Exception {
        SentenceRenderer renderer = SentenceRenderer.start();
        List<CompletableFuture<Pcm>> asked = IntStream.range(0, 500)
                .mapToObj(i -> renderer.render(sentence("Sentence " + i + " is rather long.")))
                .toList();
        renderer.close();
        for (CompletableFuture<Pcm> sound : asked) {
            assertTrue(answered(sound));
        }
    }

    private static boolean answered(CompletableFuture<Pcm> sound) throws Exception {
        try {
            return !sound.get().isEmpty();
        } catch (CancellationException | ExecutionException e) {
            return true;
        }
    }

    private static Sentence sentence(String text) {
        return new Sentence(text, VoiceStyle.CALM, Duration.ofMillis(200));
    }
}
