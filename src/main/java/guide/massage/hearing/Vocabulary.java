package guide.massage.hearing;

import guide.massage.language.PhraseBook;

/**
 * What an ear listens for: a book of phrases, and the grammars made from it in the form that Vosk takes. Making it
 * takes some tenths of a second, so ears for the same book share one. Any thread may use it.
 */
public final class Vocabulary {
    private final PhraseBook phrases;
    private final String commands;
    private final String cries;

    private Vocabulary(PhraseBook phrases, Grammar grammar) {
        this.phrases = phrases;
        commands = Grammar.json(grammar.ofCommands());
        cries = Grammar.json(grammar.ofSafety());
    }

    /** The vocabulary of a book. */
    public static Vocabulary of(PhraseBook phrases) {
        return new Vocabulary(phrases, new Grammar(phrases));
    }

    PhraseBook phrases() {
        return phrases;
    }

    /** Everything that is understood. */
    String commands() {
        return commands;
    }

    /** The safety phrases, and what they could be taken for. */
    String cries() {
        return cries;
    }
}
