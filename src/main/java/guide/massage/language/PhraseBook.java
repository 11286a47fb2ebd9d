package guide.massage.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands what people say by whole phrases. It is immutable, keeps nothing between calls and may be used by any
 * thread.
 *
 * <p>Words may come from the recogniser or a keyboard: capitals, punctuation and spelling variants do not matter. An
 * utterance may be several phrases in a row, each wrapped in politeness. What is not understood as a whole is not
 * understood at all, except that safety phrases are picked out of it by {@link TalkRule}.
 */
public final class PhraseBook {
    private final PhraseScript script;
    private final HeardText spoken;
    private final Map<String, List<Phrase>> byFirstWord;

    public PhraseBook(PhraseScript script) {
        this.script = script;
        this.spoken = new HeardText(script.aliases(), script.fillerWords());
        this.byFirstWord = index(script);
    }

    private static Map<String, List<Phrase>> index(PhraseScript script) {
        Map<String, List<Phrase>> index = new HashMap<>();
        for (Phrase phrase : script.phrases()) {
            for (String word : Openings.of(phrase.written().pattern(), script.fillings())) {
                index.computeIfAbsent(word, first -> new ArrayList<>()).add(phrase);
            }
        }
        return index;
    }

    /** The same book, in which routines go by these names too: ids, each with the names people may use. */
    public PhraseBook withRoutineNames(Map<String, List<String>> names) {
        List<Fillings.Value> values = names.entrySet().stream()
                .flatMap(named -> named.getValue().stream().map(name -> routine(named.getKey(), name)))
                .toList();
        return new PhraseBook(script.withFillings(script.fillings().withMore(Slot.ROUTINE, values)));
    }

    /** The same book, in which these words are phrases too, each with an {@link OwnIntent} of its name in capitals. */
    public PhraseBook withOwnWords(Collection<String> words) {
        return new PhraseBook(script.withPhrases(words.stream()
                .map(word -> new Phrase(
                        new OwnIntent(word.toUpperCase(Locale.ROOT)),
                        new Written("", word, new Pattern.Word(word)),
                        Map.of(),
                        Set.of()))
                .toList()));
    }

    private Fillings.Value routine(String id, String name) {
        List<Pattern> words =
                spoken.words(name).stream().<Pattern>map(Pattern.Word::new).toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("The routine " + id + " has a name without words.");
        }
        return new Fillings.Value(id, new Written("", name, new Pattern.Row(words)));
    }

    /** All ways to understand the whole utterance, the highest precedence first; empty when it is not understood. */
    public List<Reading> readings(String words) {
        Scan scan = scan(words);
        List<Occurrence> whole = segmentation(scan).phrases();
        if (whole.isEmpty()) {
            return Merging.readings(TalkRule.alarmsIn(scan));
        }
        return Merging.readings(
                Stream.concat(whole.stream(), scan.alarms().stream()).distinct().toList());
    }

    /**
     * What a hypothesis, perhaps unfinished, says about safety so far. "Stop" is a reading and so is the "stop" of
     * "please stop"; those of "don't stop" and "stop listening" are none.
     */
    public Optional<Reading> safetyReading(String partialWords) {
        Scan scan = scan(partialWords);
        List<Occurrence> alarms = makesSenseSoFar(scan) ? scan.alarms() : TalkRule.alarmsIn(scan);
        return Merging.readings(alarms).stream().findFirst();
    }

    /** Whether the words are understood and no longer phrase that begins with them could mean anything else. */
    public boolean isComplete(String words) {
        return isComplete(words, intent -> true);
    }

    /** The same where only these intents matter: "seven" is complete when nobody can ask for seven minutes. */
    public boolean isComplete(String words, Set<Intent> live) {
        return isComplete(words, live::contains);
    }

    private boolean isComplete(String words, Predicate<IntentName> live) {
        Scan scan = scan(words);
        List<Occurrence> phrases = segmentation(scan).phrases();
        int lastStart = phrases.stream().mapToInt(Occurrence::from).max().orElse(-1);
        List<Reading> readings = Merging.readings(phrases);
        return !readings.isEmpty()
                && scan.begun().stream()
                        .filter(begun -> begun.from() <= lastStart)
                        .filter(begun -> live.test(begun.phrase().intent()))
                        .allMatch(begun -> begun.certainMeaning(script.fillings())
                                .filter(readings::contains)
                                .isPresent());
    }

    /** Whether the words, perhaps unfinished, are phrases in a row with nothing left over. */
    public boolean makesSense(String words) {
        return makesSenseSoFar(scan(words));
    }

    private boolean makesSenseSoFar(Scan scan) {
        Segmentation segmentation = segmentation(scan);
        Wrapping wrapping = new Wrapping(scan.words(), script);
        return segmentation.reaches(scan.words().size())
                || scan.begun().stream()
                        .flatMap(begun -> wrapping.startsBefore(begun.from()).stream())
                        .anyMatch(segmentation::reaches);
    }

    private Scan scan(String words) {
        return Scan.of(spoken.words(words), script.fillings(), byFirstWord);
    }

    private Segmentation segmentation(Scan scan) {
        return Segmentation.of(scan, new Wrapping(scan.words(), script));
    }

    /**
     * The word sequences to give the recogniser as its grammar, without doubles: each phrase by a list that covers its
     * word pairs, wrappers, fillers and decoys by themselves, and the sign for unknown words.
     */
    public List<String> sentences() {
        Set<String> sentences = new LinkedHashSet<>();
        Sentences lister = new Sentences(script.fillings());
        Stream.of(script.phrases().stream().map(Phrase::written), wrappers(), script.extras())
                .flatMap(written -> written)
                .flatMap(written -> lister.covering(written.pattern()).stream())
                .forEach(words -> sentences.add(String.join(" ", words)));
        sentences.add(HeardText.UNKNOWN);
        return List.copyOf(sentences);
    }

    private Stream<Written> wrappers() {
        return Stream.concat(script.before().stream(), script.after().stream());
    }

    /** Every word that the recogniser must know. */
    public Set<String> vocabulary() {
        return script.everythingWritten()
                .flatMap(written -> written.pattern().words())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is written with this word, so that a word the model lacks can be shown in its place. */
    public List<Written> writtenWith(String word) {
        return script.everythingWritten()
                .filter(written -> written.pattern().words().anyMatch(word::equals))
                .toList();
    }

    /** The phrases as they were written. */
    public List<Phrase> phrases() {
        return script.phrases();
    }

    /**
     * Every phrase that stands in a text, such as a sentence of the assistant's own, unless it is part of a
     * longer one. For "Don't stop" that is no STOP.
     */
    public List<Mention> mentions(String text) {
        Scan scan = scan(text);
        return scan.outermost().stream()
                .map(found -> new Mention(
                        String.join(" ", scan.words().subList(found.from(), found.to())),
                        found.phrase().intent()))
                .distinct()
                .toList();
    }

    /** Short ways of saying the phrases: at most so many words, every value of every slot among them. */
    public List<Saying> sayings(int mostWords) {
        List<Saying> sayings = new ArrayList<>();
        Sentences lister = new Sentences(script.fillings());
        script.phrases()
                .forEach(phrase -> lister.each(phrase, (words, reading) -> {
                    if (words.size() <= mostWords) {
                        sayings.add(new Saying(words, reading, phrase));
                    }
                }));
        return sayings.stream().distinct().toList();
    }

    /** Every value that somebody can say for the slot. */
    public Set<String> valuesOf(Slot slot) {
        Stream<String> filled = script.fillings().byName().values().stream()
                .filter(filling -> filling.slot().filter(slot::equals).isPresent())
                .flatMap(filling -> filling.values().stream())
                .map(Fillings.Value::name);
        Stream<String> set = script.phrases().stream()
                .flatMap(phrase -> Optional.ofNullable(phrase.set().get(slot)).stream());
        return Stream.concat(filled, set).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every slot that a phrase can give a value to. */
    public Set<SlotName> slots() {
        return Stream.concat(
                        script.fillings().byName().values().stream().flatMap(filling -> filling.slot().stream()),
                        script.phrases().stream().flatMap(phrase -> phrase.set().keySet().stream()))
                .collect(Collectors.toSet());
    }

    /** Wordings that their author keeps although they sound like others. */
    public List<SoundAlike> soundAlikes() {
        return script.soundAlikes();
    }

    /** The words of a text as they are listened for: small letters, other spellings replaced, fillers dropped. */
    public List<String> wordsOf(String text) {
        return spoken.words(text);
    }
}
