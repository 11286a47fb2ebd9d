package guide.massage.doctor;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.VoiceStyle;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Speaks while it listens, frame by frame. Used by one thread. */
final class Talk {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final SoundTurn turn;
    private final Instruments instruments;
    private final VoiceStyle style;
    private final StopWatch stop;

    /** Without voice or loudspeaker it only listens. */
    Talk(SoundTurn turn, Instruments instruments, Manner manner, StopWatch stop) {
        this.turn = turn;
        this.instruments = instruments;
        this.stop = stop;
        style = manner.style();
        turn.mixer().setGain(manner.gain());
    }

    /** How it sounds. */
    record Manner(VoiceStyle style, Decibels gain) {}

    void say(String text) throws SoundTrouble {
        say(text, raw -> {});
    }

    /** Says something and lets somebody listen to the microphone's sound meanwhile. */
    void say(String text, Consumer<short[]> listener) throws SoundTrouble {
        begin(text);
        turnUntil(() -> false, listener);
    }

    /** Says something, and falls silent as soon as "stop" is heard. */
    void sayUntilStopped(String text) throws SoundTrouble {
        begin(text);
        stop.beginAnew();
        turnUntil(stop::hasHushed, raw -> {});
        if (stop.hasHushed()) {
            turn.hush();
        }
    }

    void listen(Duration length, Consumer<short[]> listener) throws SoundTrouble {
        for (long frames = length.dividedBy(Frame.LENGTH); frames > 0; frames--) {
            next(listener);
        }
    }

    /** The microphone is read on while the voice works, or its sound would be lost. */
    private void begin(String text) throws SoundTrouble {
        if (instruments.canSpeak()) {
            CompletableFuture<Pcm> sound = instruments.voice().orElseThrow().render(new Sentence(text, style, PAUSE));
            while (!sound.isDone()) {
                next(raw -> {});
            }
            turn.mixer().play(0, sound.join());
        }
    }

    private void turnUntil(BooleanSupplier enough, Consumer<short[]> listener) throws SoundTrouble {
        while (!turn.mixer().isIdle() && !enough.getAsBoolean()) {
            next(listener);
        }
    }

    private void next(Consumer<short[]> listener) throws SoundTrouble {
        stop.hear(turn.next(listener));
    }
}
