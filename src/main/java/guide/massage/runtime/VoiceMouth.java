package guide.massage.runtime;

import guide.massage.audio.Decibels;
import guide.massage.audio.Earcon;
import guide.massage.audio.Mixer;
import guide.massage.audio.Pcm;
import guide.massage.language.Line;
import guide.massage.session.Effect;
import guide.massage.session.Manner;
import guide.massage.session.UtteranceId;
import guide.massage.session.VoiceSettings;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.speaking.VoiceStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tinylog.Logger;

/**
 * Speaks through the mixer. Commands come from the thread that owns the session; a rendered sentence arrives on the
 * voice's thread, and is dropped if silence came first. What the mixer reports as finished is the utterance's number.
 */
public final class VoiceMouth implements Mouth {
    /** Between two sentences, long enough to do what was said and to answer. */
    private static final Duration PAUSE = Duration.ofMillis(600);

    /** After words that must not wait. */
    private static final Duration URGENT_PAUSE = Duration.ofMillis(250);

    /** How much softer a sentence is that starts again after a needless hush. */
    private static final Decibels SOFTER = new Decibels(-5);

    private final SentenceRenderer renderer;
    private final Mixer mixer;
    private VoiceStyle style = VoiceStyle.CALM;
    private Optional<UtteranceId> wanted = Optional.empty();
    private CompletableFuture<?> rendering = CompletableFuture.completedFuture(null);

    public VoiceMouth(SentenceRenderer renderer, Mixer mixer, VoiceSettings settings) {
        this.renderer = renderer;
        this.mixer = mixer;
        adjust(settings);
    }

    @Override
    public synchronized void say(UtteranceId utterance, Line line, Manner manner) {
        wanted = Optional.of(utterance);
        rendering = renderer.render(sentence(line, manner))
                .handle((sound, failure) -> arrived(utterance, manner, Optional.ofNullable(sound)));
    }

    private synchronized boolean arrived(UtteranceId utterance, Manner manner, Optional<Pcm> sound) {
        boolean current = wanted.equals(Optional.of(utterance));
        if (current) {
            if (sound.isEmpty()) {
                Logger.error("sentence {} could not be rendered and is passed over", utterance.value());
            }
            Pcm spoken = sound.orElse(Pcm.EMPTY);
            mixer.play(utterance.value(), manner == Manner.SOFT ? spoken.scaledBy(SOFTER) : spoken);
        }
        return current;
    }

    @Override
    public synchronized void silence() {
        wanted = Optional.empty();
        mixer.silence();
    }

    @Override
    public void prepare(List<Line> lines) {
        renderer.prepare(lines.stream().map(line -> sentence(line, Manner.CALM)).toList());
    }

    @Override
    public void chime(Effect.Chime.Sound sound) {
        mixer.overlay(
                switch (sound) {
                    case TAKEN -> Earcon.TAKEN.sound();
                    case HEARING_LOST -> Earcon.HEARING_LOST.sound();
                });
    }

    @Override
    public synchronized void adjust(VoiceSettings settings) {
        style = style.atWordsPerMinute(settings.wordsPerMinute());
        mixer.setGain(new Decibels(settings.gainDecibels()));
    }

    @Override
    public void playMusic(int gainDecibels) {
        mixer.playMusic(new Decibels(gainDecibels));
    }

    @Override
    public void fadeMusic() {
        mixer.fadeMusic();
    }

    @Override
    public void cutMusic() {
        mixer.cutMusic();
    }

    /** Waits until the sentence asked for last is rendered: on a virtual clock that takes no time. */
    public void awaitRendering() {
        CompletableFuture<?> last;
        synchronized (this) {
            last = rendering;
        }
        try {
            last.join();
        } catch (CompletionException failed) {
            Logger.error(failed, "rendering ended without a sound");
        }
    }

    private synchronized Sentence sentence(Line line, Manner manner) {
        return new Sentence(line.text(), style, manner == Manner.URGENT ? URGENT_PAUSE : PAUSE);
    }
}
