package guide.massage.language;

import java.util.Optional;

/** Where a walk through a pattern stands. Paths are values: taking a word gives another path. */
public interface WordPath {

    /** The path after this word, or nothing where the word does not follow. */
    Optional<WordPath> take(String word);

    /** The path with one more slot known. */
    WordPath with(SlotName slot, String value);

    /** What may stand in the blanks of the patterns walked. */
    Fillings fillings();
}
