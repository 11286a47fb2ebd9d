package guide.massage.lint;

import java.util.stream.Stream;

/** A text holds only letters and signs that the voice can speak. */
final class PlainLetters implements Rule<String> {
    @Override
    public Stream<Flaw> flaws(String sentence) {
        return sentence.codePoints()
                .filter(letter -> letter < ' ' || letter > '~')
                .distinct()
                .mapToObj(letter -> new Flaw(
                        "",
                        "the voice cannot speak the sign \"" + Character.toString(letter) + "\"",
                        "write plain letters, and words for signs"));
    }
}
