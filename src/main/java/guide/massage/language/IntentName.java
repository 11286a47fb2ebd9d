package guide.massage.language;

/** What a phrase is for: an intent that the program acts on, or one that a phrase file made for something else names. */
public sealed interface IntentName permits Intent, OwnIntent {
    /** As it is written in the phrase file. */
    String name();

    Intent.Kind kind();

    default boolean isSafety() {
        return kind() == Intent.Kind.SAFETY;
    }

    /** Negative if one has precedence over the other; names of other programs come last, all alike. */
    static int byPrecedence(IntentName one, IntentName other) {
        return one instanceof Intent known && other instanceof Intent alsoKnown
                ? known.compareTo(alsoKnown)
                : Boolean.compare(one instanceof OwnIntent, other instanceof OwnIntent);
    }
}
