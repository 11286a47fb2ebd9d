package guide.massage.lint;

import guide.massage.language.PhraseBook;
import guide.massage.language.Prompts;
import guide.massage.storage.CheckWords;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What scripts of one language are judged by.
 *
 * @param phrases what is listened for
 * @param prompts the words that fill the slots of texts
 * @param modelKnows whether the speech model can hear a word
 * @param pronunciation the sounds of a word
 */
public record Yardstick(
        PhraseBook phrases,
        Prompts prompts,
        CheckWords words,
        Predicate<String> modelKnows,
        Function<String, List<String>> pronunciation) {}
