package guide.massage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import guide.massage.language.Prompt;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Pressure;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Finished;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Paused;
import guide.massage.session.Phase.Stopped;
import guide.massage.session.RandomScript.Beat;
import guide.massage.session.RandomScript.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds in every session, whatever happens. A failure is cut down to the events that it takes. */
final class SessionPropertiesTest {
    private static final int SCRIPTS = 250;
    private static final int LENGTH = 90;

    private static void always(Consumer<Course> rule) {
        for (long seed = 1; seed <= SCRIPTS; seed++) {
            List<Beat> script = new RandomScript(seed).beats(LENGTH);
            if (problem(seed, script, rule).isPresent()) {
                List<Beat> shrunk = shrunk(seed, script, rule);
                fail("seed " + seed + ", " + shrunk + ": "
                        + problem(seed, shrunk, rule).orElse("gone"));
            }
        }
    }

    private static Optional<String> problem(long seed, List<Beat> script, Consumer<Course> rule) {
        Course course = new Course(seed);
        try {
            for (Beat beat : script) {
                course.perform(beat);
                rule.accept(course);
            }
            return Optional.empty();
        } catch (RuntimeException broken) {
            return Optional.of(broken + " " + List.of(broken.getStackTrace()).subList(0, 3));
        }
    }

    /** Drops ever smaller chunks as long as the rule stays broken. */
    private static List<Beat> shrunk(long seed, List<Beat> script, Consumer<Course> rule) {
        List<Beat> shortest = script;
        for (int chunk = script.size() / 2; chunk > 0; chunk /= 2) {
            for (int from = 0; from + chunk <= shortest.size(); ) {
                List<Beat> fewer = new ArrayList<>(shortest);
                fewer.subList(from, from + chunk).clear();
                if (problem(seed, fewer, rule).isPresent()) {
                    shortest = fewer;
                } else {
                    from += chunk;
                }
            }
        }
        return shortest;
    }

    @Test
    void nothingEverThrowsAndEveryEffectRefersToWhatExists() {
        always(course -> course.holds(
                course.play().room().faults().isEmpty(),
                course.play().room().faults().toString()));
    }

    @Test
    void everyTimerOfTheSessionRunsAndNoOther() {
        always(course -> course.holds(
                course.play()
                        .session()
                        .timers()
                        .keySet()
                        .equals(course.play().room().timers()),
                "timers differ"));
    }

    @Test
    void whatIsInTheAirIsWhatTheSessionThinksIsInTheAir() {
        always(course -> course.holds(
                course.play().session().speech().current().isPresent()
                        == course.play().room().isSpeaking(),
                "speech differs"));
    }

    @Test
    void aSafetyWordAlwaysHaltsWithinOneEvent() {
        always(course -> {
            if (course.heard("ouch", "that hurts", "it's sharp", "stop", "chest pain")) {
                boolean tryOut = course.then() instanceof Phase.TryOut;
                boolean working = course.now() instanceof Guiding || course.now() instanceof Phase.Preparing;
                course.holds(tryOut || !working, "the hands go on");
                course.holds(
                        course.now() instanceof Finished
                                || course.play().session().attention() == Session.Attention.EVERYTHING,
                        "answers are not heard");
            }
        });
    }

    @Test
    void aSafetyWordOverASentenceOfTheRoutineSilencesIt() {
        always(course -> {
            if (course.heard("ouch", "stop", "dizzy") && course.then() instanceof Guiding) {
                List<Effect> effects = course.play().room().latest();
                boolean spoke = course.before().speech().current().isPresent();
                course.holds(!spoke || effects.contains(new Effect.Silence()), "it speaks on");
            }
        });
    }

    @Test
    void pausedNeverAdvancesByItself() {
        always(course -> {
            boolean asked = course.beat().kind() == Kind.HEARD || course.beat().kind() == Kind.KEY;
            boolean halted = course.then() instanceof Paused || course.then() instanceof Hurting;
            if (halted && !asked) {
                course.holds(!(course.now() instanceof Guiding), "the hands begin again");
            }
        });
    }

    @Test
    void unknownWordsChangeNothing() {
        always(course -> {
            if (course.heard("banana split", "next week we go")) {
                course.holds(course.then().equals(course.now()), "unknown words count");
            }
        });
    }

    @Test
    void answersMoveNothingWhileNoQuestionIsOpen() {
        always(course -> {
            boolean working =
                    course.then() instanceof Guiding guiding && guiding.open().isEmpty();
            if (working && course.heard("yes", "no", "okay", "maybe", "two", "lower back", "left shoulder")) {
                course.holds(course.then().equals(course.now()), "an answer to nothing counts");
            }
        });
    }

    @Test
    void closedStepsAreNeverAnnounced() {
        always(course -> {
            if (course.now() instanceof Guiding guiding) {
                PlannedStep step = guiding.progress().step();
                course.holds(!course.play().care().forbids(step.step(), step.side()), "a closed step is worked on");
            }
        });
    }

    @Test
    void closedPlacesStayClosed() {
        always(course -> course.holds(
                course.play()
                        .care()
                        .closed()
                        .spots()
                        .containsAll(course.before().care().closed().spots()),
                "a place was opened again"));
    }

    @Test
    void twoStopsAlwaysEnd() {
        always(course -> {
            boolean over = course.now() instanceof Closing || course.now() instanceof Finished;
            if (course.beat().kind() == Kind.SUSPECTED && !over && !(course.now() instanceof Phase.TryOut)) {
                Screenplay play = course.play();
                for (int times = 0; times < 2; times++) {
                    play.hears("stop").listens();
                }
                course.holds(
                        play.phase() instanceof Closing || play.phase() instanceof Finished,
                        "it goes on after two stops");
            }
        });
    }

    @Test
    void aKeyAlwaysHalts() {
        always(course -> {
            if (course.beat().kind() == Kind.KEY && !(course.then() instanceof Stopped)) {
                course.holds(!(course.now() instanceof Guiding), "a key does not halt");
            }
        });
    }

    @Test
    void thePressureNeverPassesItsCeilingNorRisesByItself() {
        always(course -> {
            if (course.now() instanceof Guiding guiding) {
                Progress progress = guiding.progress();
                Pressure ceiling =
                        course.play().care().ceilingOf(progress.step().step());
                course.holds(progress.pressure().compareTo(ceiling) <= 0, "above the ceiling");
                boolean hurt = !course.play().care().reports().isEmpty();
                Pressure most = course.play().care().cap().orElse(Pressure.FIRM);
                course.holds(!hurt || progress.pressure().compareTo(most) <= 0, "harder than before the pain");
            }
        });
    }

    @Test
    void whatMayBeUsedRisesOnlyWhenSomebodySaysHarder() {
        always(course -> {
            Pressure before = course.before().care().cap().orElse(Pressure.FIRM);
            Pressure after = course.play().care().cap().orElse(Pressure.FIRM);
            course.holds(after.compareTo(before) <= 0 || course.heard("harder"), "the cap rises by itself");
        });
    }

    @Test
    void musicPlaysOnlyWhileHandsAreAtWorkAndNothingIsSuspected() {
        always(course -> course.holds(
                course.play().room().music().isEmpty() || mayPlay(course.play().session()),
                "music plays where it must not"));
    }

    private static boolean mayPlay(Session session) {
        return session.phase() instanceof Guiding
                && !session.speech().hushed()
                && session.preferences().music().isWanted();
    }

    @Test
    void aHushAndAHaltEndTheMusicAtOnce() {
        always(course -> {
            boolean halted = course.now() instanceof Stopped
                    || course.now() instanceof Hurting
                    || course.play().session().speech().hushed();
            course.holds(!halted || !course.play().room().latest().contains(new Effect.FadeMusic()), "it lingers");
        });
    }

    @Test
    void afterAHaltOnlyTheRoutineBringsTheMusicBack() {
        always(course -> {
            boolean comes = course.play().room().latest().stream().anyMatch(Effect.PlayMusic.class::isInstance);
            boolean halted = course.then() instanceof Stopped || course.then() instanceof Hurting;
            course.holds(!(halted && comes) || course.now() instanceof Guiding, "music in a halt");
        });
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        always(course -> {
            if (course.then() instanceof Finished) {
                course.holds(course.play().sources().isEmpty(), "it speaks after the end");
                course.holds(course.now().equals(course.then()), "it goes on after the end");
            }
        });
    }

    @Test
    void aWarningSignIsNeverTakenBack() {
        always(course -> {
            if (course.then() instanceof Closing closing && closing.ending() == Ending.RED_FLAG) {
                boolean over = course.now() instanceof Closing || course.now() instanceof Finished;
                course.holds(over, "it goes on after a warning sign");
            }
        });
    }

    @Test
    void theHandsOffSentenceIsNeverCutByAnAnswerAboutThePain() {
        always(course -> {
            boolean urgent = course.before().speech().current().stream()
                    .anyMatch(spoken -> spoken.utterance().line().source().equals(Prompt.HANDS_OFF.key()));
            boolean about = course.heard("left shoulder", "ouch", "two", "stop", "not sure", "ouch my left calf");
            if (urgent && about && course.then() instanceof Hurting && course.now() instanceof Hurting) {
                course.holds(!course.play().room().latest().contains(new Effect.Silence()), "hands off was cut");
            }
        });
    }

    @Test
    void theScriptsReachEveryPhase() {
        Set<Class<?>> reached = new HashSet<>();
        always(course -> reached.add(course.now().getClass()));
        assertEquals(10, reached.size(), reached::toString);
    }

    @Test
    void theSameScriptGivesTheSameCourse() {
        for (long seed = 1; seed <= 20; seed++) {
            assertEquals(transcript(seed), transcript(seed));
        }
    }

    private static String transcript(long seed) {
        Course course = new Course(seed);
        new RandomScript(seed).beats(LENGTH).forEach(course::perform);
        return course.play().transcript();
    }
}
