package guide.massage.runtime;

import guide.massage.session.Effect;
import guide.massage.session.Event;
import guide.massage.session.Hurting;
import guide.massage.session.Occurrence;
import guide.massage.session.Phase;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes down what was heard, said and done, one line each with its time. Used by the thread that owns the session. */
public final class Transcript implements Witness {
    private final Consumer<String> lines;

    /** Writes to the given consumer, a line at a time. */
    public Transcript(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void saw(Session before, Occurrence occurrence, Transition transition) {
        String time = time(occurrence.at());
        noticed(occurrence.event()).ifPresent(what -> write(time, "heard", what));
        for (Effect effect : transition.effects()) {
            done(effect).ifPresent(what -> write(time, kind(effect), what));
        }
        String state = name(transition.session().phase());
        if (!state.equals(name(before.phase()))) {
            write(time, "state", state);
        }
    }

    private void write(String time, String kind, String what) {
        lines.accept(time + "  " + String.format(Locale.ROOT, "%-6s", kind) + " " + what);
    }

    /** Minutes, seconds and hundredths since the session began. */
    static String time(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d.%02d", at.toMinutes(), at.toSecondsPart(), at.toMillisPart() / 10);
    }

    private static Optional<String> noticed(Event event) {
        if (event instanceof Event.Heard heard) {
            return Optional.of("\"" + heard.words() + "\"");
        }
        if (event instanceof Event.Suspected) {
            return Optional.of("(perhaps a word of pain or stop: hush)");
        }
        if (event instanceof Event.Dismissed) {
            return Optional.of("(it was none)");
        }
        if (event instanceof Event.Overheard overheard) {
            return Optional.of("(perhaps \"" + overheard.words() + "\")");
        }
        if (event instanceof Event.Cried) {
            return Optional.of("(a cry without words)");
        }
        if (event instanceof Event.TooLoud) {
            return Optional.of("(the room is too loud)");
        }
        if (event instanceof Event.KeyPressed) {
            return Optional.of("(a key)");
        }
        if (event instanceof Event.ScreeningPassed) {
            return Optional.of("(screening passed)");
        }
        return event instanceof Event.HearingLost ? Optional.of("(nothing any more)") : Optional.empty();
    }

    private static String kind(Effect effect) {
        return effect instanceof Effect.Say ? "says" : "does";
    }

    private static Optional<String> done(Effect effect) {
        if (effect instanceof Effect.Say say) {
            return Optional.of(say.line().text());
        }
        if (effect instanceof Effect.Silence) {
            return Optional.of("falls silent");
        }
        return effect instanceof Effect.End end
                ? Optional.of("ends: " + words(end.ending().name()))
                : Optional.empty();
    }

    private static String name(Phase phase) {
        String kind = words(phase.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
        if (phase instanceof Phase.Guiding guiding) {
            var progress = guiding.progress();
            return kind + " step " + progress.step().number() + " ("
                    + progress.step().step().id() + ", "
                    + words(progress.step().side().name()) + ", "
                    + words(progress.pressure().name()) + ")";
        }
        return phase instanceof Hurting hurting
                ? kind + " (" + words(hurting.stage().name()) + ")"
                : kind;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
