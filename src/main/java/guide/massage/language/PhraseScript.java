package guide.massage.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a phrase file says, read but not yet put to use.
 *
 * @param before politeness and the like that may stand before a phrase and changes nothing
 * @param after the same, behind a phrase
 * @param fillers sounds and words that are dropped wherever they occur
 * @param aliases other spellings, and words that the speech model lacks, with the words to read instead
 * @param decoys sentences given to the recogniser so that they are not taken for phrases
 * @param soundAlikes wordings that are kept although they sound like others
 */
public record PhraseScript(
        List<Written> before,
        List<Written> after,
        List<Written> fillers,
        Map<String, List<String>> aliases,
        Fillings fillings,
        List<Phrase> phrases,
        List<Written> decoys,
        List<SoundAlike> soundAlikes) {
    public PhraseScript {
        before = List.copyOf(before);
        after = List.copyOf(after);
        fillers = List.copyOf(fillers);
        aliases = Map.copyOf(aliases);
        phrases = List.copyOf(phrases);
        decoys = List.copyOf(decoys);
        soundAlikes = List.copyOf(soundAlikes);
    }

    PhraseScript withFillings(Fillings others) {
        return new PhraseScript(before, after, fillers, aliases, others, phrases, decoys, soundAlikes);
    }

    PhraseScript withPhrases(List<Phrase> more) {
        List<Phrase> all = Stream.concat(phrases.stream(), more.stream()).toList();
        return new PhraseScript(before, after, fillers, aliases, fillings, all, decoys, soundAlikes);
    }

    /** Everything the script has words in. */
    public Stream<Written> everythingWritten() {
        Stream<Written> values = fillings.byName().values().stream()
                .flatMap(filling -> filling.values().stream())
                .map(Fillings.Value::written);
        return Stream.of(phrases.stream().map(Phrase::written), values, before.stream(), after.stream(), extras())
                .flatMap(part -> part);
    }

    /** What the recogniser should know besides phrases. */
    Stream<Written> extras() {
        return Stream.concat(fillers.stream(), decoys.stream());
    }

    Set<String> fillerWords() {
        return Set.copyOf(
                fillers.stream().flatMap(filler -> filler.pattern().words()).toList());
    }
}
