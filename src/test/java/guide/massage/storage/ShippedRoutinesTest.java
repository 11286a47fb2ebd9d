package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import guide.massage.language.Slot;
import guide.massage.routine.Plan;
import guide.massage.routine.PlannedStep;
import guide.massage.routine.Routine;
import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every routine that ships with the program keeps to, beyond being readable. */
final class ShippedRoutinesTest {
    private static final Path ROUTINES = Path.of("voice-scripts/en/routines");
    private static final Path VOCABULARY = Path.of("models/massage-en/graph/words.txt");
    /** What a slow breath carries. */
    private static final int MOST_WORDS_IN_A_SENTENCE = 22;

    /** Words that somebody in pain or in need would use: heard from the loudspeaker they could set off an alarm. */
    private static final Pattern LIVE = words("stop|stopped|halt|freeze|enough|ouch|ow|hurts?|hurting|painful|pain|sore"
            + "|tender|sensitive|pinch(es)?|throb|weakness|bad|severely|unbearable|awful|worst|careful|not there|let go|hands off|get off|easy|too \\w+|hard|deep|sharp"
            + "|stabbing|shooting|burning|electric|throbbing|spreading|numb|tingling|pins|weak|cramp\\w*|spasm|dizzy"
            + "|faint|sick|help|on ((the|my|a) )?bone|travelling|asleep|next|back up|go back|move on|go on|go ahead|carry on|continue|skip|repeat"
            + "|pause|wait|hold on|finish(ed)?|done|ready|again please|harder|deeper|stronger|firmer|softer|gentler");

    private static final Pattern LOOK =
            words("see|look|looks|looking|watch|watching|shown|picture|photo|diagram|here|visible|notice");

    private static final Set<Intent> ALARMS =
            Set.of(Intent.EMERGENCY, Intent.PAIN, Intent.PAIN_QUALITY, Intent.CRAMP, Intent.STOP);
    private static final int WORDS_OF_AN_ALARM = 4;

    private final RoutineLibrary library = RoutineLibrary.load(ROUTINES);

    @Test
    void everyFileIsUsable() throws IOException {
        assertEquals(List.of(), library.problems());
        try (Stream<Path> files = Files.list(ROUTINES)) {
            assertEquals(files.count(), library.routines().size());
        }
    }

    @Test
    void everyFileIsNamedAfterItsRoutine() {
        library.routines()
                .forEach(routine -> assertTrue(Files.exists(ROUTINES.resolve(routine.id() + ".json")), routine.id()));
    }

    @Test
    void everyRoutineCanBeLaidOut() {
        library.routines()
                .forEach(routine -> assertTrue(Plan.of(routine).steps().size() > 3, routine.id()));
    }

    @Test
    void theStepsFillThePromisedTime() {
        for (Routine routine : library.routines()) {
            List<Step> steps =
                    Plan.of(routine).steps().stream().map(PlannedStep::step).toList();
            long least = steps.stream()
                    .mapToLong(
                            step -> step.dose().expected().orElseThrow().from().toSeconds())
                    .sum();
            long most = steps.stream()
                    .mapToLong(step -> step.dose().expected().orElseThrow().to().toSeconds())
                    .sum();
            long promisedLeast = routine.length().from().toSeconds();
            long promisedMost = routine.length().to().toSeconds();
            long middle = (least + most) / 2;
            assertTrue(
                    promisedLeast <= middle && middle <= promisedMost,
                    () -> routine.id() + " takes " + least / 60.0 + " to " + most / 60.0 + " minutes");
        }
    }

    @Test
    void thePromisedTimeLeavesRoomForTheWords() {
        for (Routine routine : library.routines()) {
            Duration expected = Plan.of(routine).expectedFrom(0);
            assertTrue(
                    expected.compareTo(routine.length().to()) <= 0,
                    () -> routine.id() + " is expected to take " + expected.toSeconds() / 60.0 + " minutes");
        }
    }

    @Test
    void everyTouchNamesLandmarkHandsDirectionPaceAndFeel() {
        assertEquals(
                List.of(),
                touches()
                        .filter(step -> Stream.of(
                                        step.wording().landmark(),
                                        step.wording().hands(),
                                        step.wording().direction(),
                                        step.wording().pace(),
                                        step.wording().feel())
                                .anyMatch(Optional::isEmpty))
                        .map(Step::id)
                        .toList());
    }

    @Test
    void everyTouchTellsMoreOnRequestAndChecksIn() {
        assertEquals(
                List.of(),
                touches()
                        .filter(step -> step.wording().more().isEmpty()
                                || step.checkIn().isEmpty()
                                || step.cautions().isEmpty())
                        .map(Step::id)
                        .toList());
    }

    @Test
    void noSentenceIsLongerThanABreath() {
        assertEquals(
                List.of(), sentences(sentence -> spoken(sentence).split("\\s+").length > MOST_WORDS_IN_A_SENTENCE));
    }

    @Test
    void noSentenceNeedsEyes() {
        assertEquals(List.of(), sentences(sentence -> LOOK.matcher(sentence).find()));
    }

    @Test
    void noSentenceHoldsAWordThatIsListenedFor() {
        assertEquals(List.of(), sentences(sentence -> LIVE.matcher(sentence).find()));
    }

    /** The ear hears pieces of what the loudspeaker says, so a piece of a sentence must be no alarm either. */
    @Test
    void noPieceOfASentenceIsAnAlarm() {
        PhraseBook book = ShippedPhrases.book();
        assertEquals(List.of(), sentences(sentence -> pieces(sentence)
                .flatMap(piece -> book.readings(piece).stream())
                .anyMatch(reading -> ALARMS.contains(reading.intent()))));
    }

    @Test
    void noSentenceIsBorrowedFromAnotherAlphabet() {
        assertEquals(List.of(), sentences(sentence -> !sentence.matches("\\p{ASCII}*")));
    }

    @Test
    void whatPeopleMayCallARoutineCanBeHeard() throws IOException {
        Set<String> vocabulary = Files.readAllLines(VOCABULARY).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
        List<String> unheard = library.routines().stream()
                .flatMap(routine -> routine.names().stream())
                .flatMap(name -> Stream.of(name.split(" ")))
                .filter(word -> !vocabulary.contains(word))
                .toList();
        assertEquals(List.of(), unheard);
    }

    @Test
    void everyTopicThatIsExplainedCanBeAskedForAndTheOtherWayRound() {
        Set<String> explained = library.routines().stream()
                .flatMap(routine -> routine.explanations().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        PhraseBook book = ShippedPhrases.book();
        Set<String> asked = book.sentences().stream()
                .flatMap(sentence -> book.readings(sentence).stream())
                .flatMap(reading -> reading.slot(Slot.TOPIC).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(explained, asked);
    }

    private Stream<Step> touches() {
        return library.routines().stream()
                .flatMap(routine -> Plan.of(routine).steps().stream())
                .map(PlannedStep::step)
                .distinct()
                .filter(step -> !step.areas().isEmpty());
    }

    private List<String> sentences(Predicate<String> guilty) {
        return library.routines().stream()
                .flatMap(routine -> texts(routine).stream()
                        .flatMap(text -> Stream.of(text.split("(?<=[.?!])\\s+")))
                        .filter(guilty)
                        .map(sentence -> routine.id() + ": " + sentence))
                .toList();
    }

    private static List<String> texts(Routine routine) {
        List<String> texts = new ArrayList<>(List.of(routine.title(), routine.about()));
        texts.addAll(routine.preparation());
        texts.addAll(routine.aftercare());
        texts.addAll(routine.explanations().values());
        Plan.of(routine).steps().stream().map(PlannedStep::step).distinct().forEach(step -> add(step, texts));
        return texts;
    }

    private static void add(Step step, List<String> texts) {
        Wording wording = step.wording();
        texts.add(step.technique());
        Stream.of(wording.landmark(), wording.hands(), wording.direction(), wording.pace(), wording.feel())
                .flatMap(Optional::stream)
                .forEach(texts::add);
        texts.addAll(List.of(wording.brief(), wording.quiet()));
        texts.addAll(wording.more());
        texts.addAll(step.cautions());
        texts.addAll(step.parts());
        step.checkIn().ifPresent(texts::add);
        step.release().ifPresent(texts::add);
    }

    /** The sentence with its slots filled by their longest values. */
    private static String spoken(String sentence) {
        return sentence.replace("{anchor}", "the side away from you").replaceAll("\\{(near|far)Arm}", "right");
    }

    /** Up to {@value #WORDS_OF_AN_ALARM} words that follow each other without a mark between them. */
    private static Stream<String> pieces(String sentence) {
        return Stream.of(spoken(sentence).replaceAll("\\{\\w+}", "right").split("[^\\w' -]+"))
                .map(part -> List.of(part.toLowerCase(Locale.ROOT).strip().split("[ -]+")))
                .flatMap(part -> IntStream.range(0, part.size()).boxed().flatMap(from -> IntStream.rangeClosed(
                                from + 1, Math.min(part.size(), from + WORDS_OF_AN_ALARM))
                        .mapToObj(to -> String.join(" ", part.subList(from, to)))));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(" + alternatives + ")\\b");
    }
}
