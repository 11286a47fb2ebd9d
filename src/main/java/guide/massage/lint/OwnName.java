package guide.massage.lint;

import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import guide.massage.routine.Routine;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A routine can be called by names that are heard, mean nothing else and are not another routine's. */
final class OwnName implements Rule<Routine> {
    /** What may share its words with a name: "feet" is a place, and the massage of it. */
    private static final Set<Intent> KIN = EnumSet.of(Intent.CHOOSE_ROUTINE, Intent.PLACE, Intent.LIST_ROUTINES);

    private final PhraseBook phrases;
    private final Predicate<String> modelKnows;
    private final Sounds sounds;
    private final Collection<Routine> others;

    OwnName(PhraseBook phrases, Predicate<String> modelKnows, Sounds sounds, Collection<Routine> others) {
        this.phrases = phrases;
        this.modelKnows = modelKnows;
        this.sounds = sounds;
        this.others = List.copyOf(others);
    }

    @Override
    public Stream<Flaw> flaws(Routine routine) {
        return Stream.concat(ofId(routine), routine.names().isEmpty() ? Stream.of(nameless()) : ofNames(routine));
    }

    private Stream<Flaw> ofId(Routine routine) {
        return others.stream()
                .filter(other -> other.id().equals(routine.id()))
                .map(other -> new Flaw(
                        "/id",
                        "a routine with the id \"" + routine.id() + "\" is there already",
                        "give this one an id of its own"))
                .limit(1);
    }

    private static Flaw nameless() {
        return new Flaw("/names", "nobody can ask for it by voice", "add a name, such as \"calm back\"");
    }

    private Stream<Flaw> ofNames(Routine routine) {
        return IntStream.range(0, routine.names().size())
                .boxed()
                .flatMap(index -> ofName(routine.names().get(index)).map(flaw -> flaw.within("/names/" + index)));
    }

    private Stream<Flaw> ofName(String name) {
        List<String> words = phrases.wordsOf(name);
        if (words.isEmpty()) {
            return Stream.of(new Flaw("", "\"" + name + "\" has no word in it", "write a name that can be said"));
        }
        return Stream.of(unheard(words), taken(name), alike(name, words)).flatMap(found -> found);
    }

    private Stream<Flaw> unheard(List<String> words) {
        return words.stream()
                .filter(modelKnows.negate())
                .map(word -> new Flaw(
                        "", "the speech model does not know the word \"" + word + "\"", "name it with another word"));
    }

    private Stream<Flaw> taken(String name) {
        return phrases.mentions(name).stream()
                .filter(mention -> mention.intent().isSafety()
                        || (isWhole(mention.words(), name) && !KIN.contains(mention.intent())))
                .map(mention -> new Flaw(
                        "",
                        "\"" + mention.words() + "\" of the name \"" + name + "\" is understood as " + mention.intent(),
                        "choose another name"))
                .limit(1);
    }

    private boolean isWhole(String words, String name) {
        return words.equals(String.join(" ", phrases.wordsOf(name)));
    }

    private Stream<Flaw> alike(String name, List<String> words) {
        List<String> sound = sounds.of(words);
        return others.stream().flatMap(other -> other.names().stream()
                .filter(its -> Sounds.areNear(sound, sounds.of(phrases.wordsOf(its))))
                .map(its -> new Flaw(
                        "",
                        "\"" + name + "\" sounds like the name \"" + its + "\" of the routine \"" + other.id() + "\"",
                        "choose a name that is told apart easily")));
    }
}
