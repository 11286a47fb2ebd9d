package guide.massage.storage;

import guide.massage.language.Collision;
import guide.massage.language.Collisions;
import guide.massage.language.Phrase;
import guide.massage.language.PhraseScript;
import guide.massage.language.Slot;
import guide.massage.language.Written;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what no single place of a phrase file shows: blanks without a filling, silent phrases, collisions. */
final class PhraseCheck {
    private final PhraseProblems problems;
    private final PhraseNames names;

    PhraseCheck(PhraseProblems problems, PhraseNames names) {
        this.problems = problems;
        this.names = names;
    }

    void check(PhraseScript script) {
        boolean blanksAreSound = checkBlanks(script);
        checkSpelling(script);
        script.phrases().forEach(phrase -> checkNeededSlot(script, phrase));
        if (blanksAreSound) {
            checkSilence(script);
            Collisions.undeclaredIn(script).forEach(this::report);
        }
    }

    private boolean checkBlanks(PhraseScript script) {
        Set<String> known = script.fillings().byName().keySet();
        boolean sound = true;
        for (Written written : script.everythingWritten().toList()) {
            for (String blank : written.pattern().blanks().toList()) {
                if (!known.contains(blank)) {
                    problems.add(
                            written.place(),
                            "there is no slot or part {" + blank + "}",
                            "use one of "
                                    + String.join(", ", known.stream().sorted().toList()));
                    sound = false;
                }
            }
            if (isValueWithBlank(written)) {
                problems.add(written.place(), "a part or a value holds a blank", "write its words out");
                sound = false;
            }
        }
        return sound;
    }

    private static boolean isValueWithBlank(Written written) {
        boolean isValue = Stream.of("/slots/", "/parts/").anyMatch(written.place()::startsWith);
        return isValue && written.pattern().blanks().findAny().isPresent();
    }

    private void checkSpelling(PhraseScript script) {
        Set<String> dropped = new HashSet<>();
        script.fillers().forEach(filler -> filler.pattern().words().forEach(dropped::add));
        script.everythingWritten()
                .filter(written -> !written.place().startsWith("/fillers/"))
                .forEach(written -> written.pattern().words().distinct().forEach(word -> {
                    if (script.aliases().containsKey(word) || dropped.contains(word)) {
                        problems.add(
                                written.place(),
                                "the word \"" + word + "\" never arrives here: it is a filler or an alias",
                                "use another word, or take it out of fillers and aliases");
                    }
                }));
    }

    private void checkNeededSlot(PhraseScript script, Phrase phrase) {
        names.neededBy(phrase)
                .filter(needed -> !isGiven(needed, script, phrase))
                .ifPresent(needed -> problems.add(
                        phrase.written().place(),
                        "a phrase of " + phrase.intent().name() + " leaves the slot " + needed + " without a value",
                        "add \"set\" or a blank that fills it"));
    }

    private static boolean isGiven(Slot needed, PhraseScript script, Phrase phrase) {
        return phrase.set().containsKey(needed)
                || phrase.written().pattern().blanks().anyMatch(blank -> script.fillings()
                        .named(blank)
                        .slot()
                        .filter(needed::equals)
                        .isPresent());
    }

    private void checkSilence(PhraseScript script) {
        script.everythingWritten()
                .filter(written -> script.fillings().allowSilence(written.pattern()))
                .forEach(written -> problems.add(
                        written.place(),
                        "\"" + written.text() + "\" can be said without a word",
                        "leave at least one word outside the square brackets"));
    }

    private void report(Collision collision) {
        problems.add(
                collision.other().written().place(),
                "\"" + collision.words() + "\" also stands at "
                        + collision.one().written().place() + " with another meaning",
                "take it out of one of them, or add \"also\": [\""
                        + collision.one().intent().name() + "\"]");
    }
}
