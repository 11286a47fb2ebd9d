package guide.massage.lint;

import java.util.stream.Stream;

/** A sentence is no longer than a slow breath carries: longer ones are lost when somebody talks over them. */
final class OneBreath implements Rule<String> {
    /** Some nine seconds at the pace of the calm voice. */
    private static final int MOST_WORDS = 22;

    @Override
    public Stream<Flaw> flaws(String sentence) {
        int words = sentence.strip().split("\\s+").length;
        return words <= MOST_WORDS
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "",
                        "the sentence \"" + sentence + "\" has " + words + " words, more than a breath carries",
                        "make it two sentences, or at most " + MOST_WORDS + " words"));
    }
}
