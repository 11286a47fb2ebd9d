package guide.massage.language;

/**
 * An intent of a phrase file made for something else. Nothing in the program follows from it, so it is judged as
 * leniently as an answer, and any intent of the program's own comes before it.
 */
public record OwnIntent(String name) implements IntentName {
    @Override
    public Intent.Kind kind() {
        return Intent.Kind.ANSWER;
    }
}
