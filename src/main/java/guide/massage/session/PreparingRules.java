package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Line;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.routine.Audience;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Interruptible;
import guide.massage.session.Phase.Preparing;
import guide.massage.session.Phase.Preparing.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the room ready, then has both agree on how it is done. Only a spoken yes starts the massage. */
final class PreparingRules extends Rules {
    private static final Duration TIME_TO_GET_READY = Duration.ofSeconds(60);
    private static final Duration TIME_TO_AGREE = Duration.ofSeconds(12);

    private final Preparing phase;

    PreparingRules(Session session, Script script, Preparing phase) {
        super(session, script);
        this.phase = phase;
    }

    @Override
    Map<Intent, Function<Reading, Transition>> commands() {
        Function<Reading, Transition> finish = reading -> finish();
        Map<Intent, Function<Reading, Transition>> answers = new EnumMap<>(atStage(finish));
        if (!session.speech().waiting().isEmpty()) {
            answers.remove(Intent.YES);
        }
        return answers;
    }

    /** A yes counts once everything was told; before that it only shows that somebody follows. */
    private Map<Intent, Function<Reading, Transition>> atStage(Function<Reading, Transition> finish) {
        return switch (phase.stage()) {
            case READY ->
                Map.of(
                        Intent.NEXT, ready -> agreement(),
                        Intent.YES, yes -> agreement(),
                        Intent.SKIP, skip -> agreement(),
                        Intent.PAUSE, wait -> interject(Prompt.TAKE_YOUR_TIME),
                        Intent.FINISH, finish);
            case AGREEMENT ->
                Map.of(
                        Intent.YES, yes -> begin(),
                        Intent.NO, no -> interject(Prompt.NO_AGREEMENT),
                        Intent.UNSURE, unsure -> interject(Prompt.NO_AGREEMENT),
                        Intent.BACK, back -> goTo(new Preparing(phase.plan(), Stage.READY)),
                        Intent.FINISH, finish);
        };
    }

    @Override
    Transition enter() {
        return now().say(phase.stage() == Stage.READY ? preparation() : agreementWords());
    }

    @Override
    Transition quiet() {
        return waiting(phase.stage() == Stage.READY ? TIME_TO_GET_READY : TIME_TO_AGREE, Alarm.NO_ANSWER);
    }

    @Override
    Transition alarm(Alarm alarm) {
        Prompt reminder = phase.stage() == Stage.READY ? Prompt.READY_REMINDER : Prompt.AGREEMENT_QUESTION;
        return now().say(script.lines(reminder));
    }

    private List<Line> preparation() {
        Stream<Line> told =
                phase.plan().routine().preparation().stream().flatMap(text -> Line.of("preparation", text).stream());
        return Stream.concat(told, script.lines(Prompt.READY_QUESTION).stream()).toList();
    }

    private List<Line> agreementWords() {
        boolean alone = phase.plan().routine().audience() == Audience.SELF;
        Prompt terms = alone ? Prompt.AGREEMENT_SELF : Prompt.AGREEMENT;
        return Stream.concat(script.lines(terms).stream(), script.lines(Prompt.AGREEMENT_QUESTION).stream())
                .toList();
    }

    private Transition agreement() {
        return goTo(new Preparing(phase.plan(), Stage.AGREEMENT));
    }

    private Transition begin() {
        return goTo(
                Guiding.at(Progress.at(phase.plan(), 0, session.care())),
                script.lines(
                        Prompt.BEGIN,
                        "length",
                        script.prompts().duration(phase.plan().expectedFrom(0))));
    }

    @Override
    Interruptible resting() {
        return phase;
    }

    @Override
    Sayable sayable() {
        return phase.stage() == Stage.READY ? Sayable.PREPARING : Sayable.YES_OR_NO;
    }

    /** While the room is made ready people talk to each other. */
    @Override
    boolean isAsking() {
        return phase.stage() == Stage.AGREEMENT;
    }
}
