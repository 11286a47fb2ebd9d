package guide.massage.lint;

import guide.massage.language.PhraseBook;
import guide.massage.language.Prompts;
import guide.massage.routine.Routine;
import guide.massage.routine.Step;
import guide.massage.storage.PhraseFile;
import guide.massage.storage.Problem;
import guide.massage.storage.PromptDraft;
import guide.massage.storage.RoutineDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges scripts and tells everything that is wrong with each, at the very field. It changes nothing; used by one
 * thread at a time.
 */
public final class Linter {
    private final Yardstick yardstick;
    private final Sounds sounds;
    private final SlotWords slots;
    private final List<Rule<String>> everySentence;
    private final Rule<String> noAlarm;
    private final List<Rule<String>> sentencesOfTerms;
    private final List<Rule<String>> sentencesOfRoutines;
    private final Rule<String> fixedSide;
    private final List<Rule<Step>> everyStep;

    public Linter(Yardstick yardstick) {
        this.yardstick = yardstick;
        sounds = new Sounds(yardstick.pronunciation());
        slots = new SlotWords(yardstick.prompts());
        everySentence = List.of(new OneBreath(), new NoLooking(yardstick.words()), new PlainLetters());
        noAlarm = new NoAlarm(yardstick.phrases());
        sentencesOfTerms = with(everySentence, noAlarm);
        sentencesOfRoutines = with(sentencesOfTerms, new NoCommand(yardstick.phrases()));
        fixedSide = new FixedSide(yardstick.words());
        everyStep = List.of(
                new WordsForHands(),
                new DelicatePlaces(yardstick.words()),
                new BearablePressure(),
                new ShortPress(),
                new KnownLength());
    }

    /**
     * All problems of a routine: its faults, and what the rules object to.
     *
     * @param others the routines it will stand beside
     */
    public List<Problem> problemsOf(RoutineDraft draft, Collection<Routine> others) {
        Findings findings = new Findings(draft.file(), draft.faults());
        RoutineTexts texts = new RoutineTexts(draft);
        texts.ofFrame().forEach(text -> findings.addAll(judge(text, sentencesOfRoutines)));
        for (Step step : texts.steps()) {
            texts.of(step).forEach(text -> {
                findings.addAll(judge(text, sentencesOfRoutines));
                findings.addAll(judgeAsWritten(text, fixedSide));
            });
            String place = draft.places().of(step);
            everyStep.forEach(rule -> findings.addAll(rule.flaws(step).map(flaw -> flaw.within(place))));
        }
        findings.addAll(
                new OwnName(yardstick.phrases(), yardstick.modelKnows(), sounds, others).flaws(draft.routine()));
        findings.addAll(new AskableTopics(yardstick.phrases()).flaws(draft));
        if (draft.isSound()) {
            findings.addAll(new PromisedTime().flaws(draft.routine()));
            findings.addAll(new GiverBeside().flaws(draft));
        }
        return findings.all();
    }

    /** All problems of a prompts file. Only prompts that its author exempts may hold words of pain and stop. */
    public List<Problem> problemsOf(PromptDraft draft) {
        Findings findings = new Findings(draft.file(), draft.faults());
        Prompts prompts = draft.prompts();
        prompts.templates().forEach((prompt, words) -> {
            Text text = new Text("/prompts/" + prompt.key(), words);
            findings.addAll(judge(text, everySentence));
            findings.addAll(
                    draft.exempt().containsKey(prompt.key())
                            ? needlessExemption(prompt.key(), text)
                            : judge(text, List.of(noAlarm)));
        });
        texts("/terms/", prompts.terms(), key -> key).forEach(text -> findings.addAll(judge(text, sentencesOfTerms)));
        texts("/durations/", prompts.durations(), Object::toString)
                .forEach(text -> findings.addAll(judge(text, sentencesOfTerms)));
        return findings.all();
    }

    /** All problems of phrases that could be read. */
    public List<Problem> problemsOf(Path file, PhraseBook phrases) {
        List<Problem> problems = new ArrayList<>(PhraseFile.wordsUnknownTo(yardstick.modelKnows(), phrases, file));
        Findings findings = new Findings(file, problems);
        findings.addAll(new NearHomophones(sounds).flaws(phrases));
        return findings.all();
    }

    private Stream<Flaw> needlessExemption(String key, Text text) {
        return judge(text, List.of(noAlarm)).findAny().isPresent()
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "/exempt/" + key, "the prompt holds no word of pain or stop", "take the exemption out"));
    }

    private static <K> Stream<Text> texts(String place, Map<K, String> words, Function<K, String> name) {
        return words.entrySet().stream().map(entry -> new Text(place + name.apply(entry.getKey()), entry.getValue()));
    }

    private static List<Rule<String>> with(List<Rule<String>> rules, Rule<String> more) {
        return Stream.concat(rules.stream(), Stream.of(more)).toList();
    }

    private Stream<Flaw> judge(Text text, List<Rule<String>> rules) {
        return text.sentences()
                .map(slots::fill)
                .flatMap(sentence -> rules.stream().flatMap(rule -> rule.flaws(sentence)))
                .map(flaw -> flaw.within(text.pointer()));
    }

    /** With the slots still in it: what stands there is decided when it is spoken. */
    private static Stream<Flaw> judgeAsWritten(Text text, Rule<String> rule) {
        return text.sentences().flatMap(rule::flaws).map(flaw -> flaw.within(text.pointer()));
    }
}
