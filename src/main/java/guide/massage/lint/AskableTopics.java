package guide.massage.lint;

import guide.massage.language.PhraseBook;
import guide.massage.language.Slot;
import guide.massage.storage.RoutineDraft;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a routine explains can be asked for. */
final class AskableTopics implements Rule<RoutineDraft> {
    private final Set<String> askable;

    AskableTopics(PhraseBook phrases) {
        this.askable = phrases.valuesOf(Slot.TOPIC);
    }

    @Override
    public Stream<Flaw> flaws(RoutineDraft draft) {
        return draft.routine().explanations().keySet().stream()
                .filter(topic -> !askable.contains(topic))
                .map(topic -> new Flaw(
                        draft.places().ofExplanation(topic),
                        "no phrase asks for this topic",
                        "name one of "
                                + askable.stream().map(AskableTopics::written).collect(Collectors.joining(", "))
                                + ", or add a phrase for it"));
    }

    private static String written(String topic) {
        return topic.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
