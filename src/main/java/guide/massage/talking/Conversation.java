package guide.massage.talking;

import guide.massage.talking.Passage.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Plans hours of talk in which no sentence comes twice. */
public final class Conversation {
    /** As often as each kind is wanted: mostly two people who talk with each other. */
    private static final List<Kind> KINDS = List.of(
            Kind.COUPLE,
            Kind.RADIO,
            Kind.COUPLE,
            Kind.PHONE,
            Kind.COUPLE,
            Kind.RADIO,
            Kind.COUPLE,
            Kind.PHONE,
            Kind.STORY,
            Kind.RADIO);

    /** More than anybody says in a minute with these pauses. */
    private static final int SENTENCES = 24;

    private static final int DRAWS = 1000;

    private final TalkScript script;
    private final Cast cast;
    private final Predicate<String> isCommand;
    private final SplittableRandom random;
    private final Set<String> said = new HashSet<>();

    /** Talk by this cast, in which no sentence as a whole is a command. */
    public Conversation(TalkScript script, Cast cast, Predicate<String> isCommand, long seed) {
        this.script = script;
        this.cast = cast;
        this.isCommand = isCommand;
        random = new SplittableRandom(seed);
    }

    /** The next so many minutes of it. */
    public List<Passage> minutes(int count) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Kind kind = KINDS.get(i % KINDS.size());
            String name = String.format(Locale.ROOT, "%s-%04d", kind.list(), i + 1);
            passages.add(new Passage(name, kind, sentences(kind), cast.speakers(), random.nextLong()));
        }
        return passages;
    }

    private List<String> sentences(Kind kind) {
        List<String> sentences = new ArrayList<>();
        for (int draw = 0; sentences.size() < SENTENCES; draw++) {
            if (draw == DRAWS) {
                throw new IllegalStateException("The script for talk has too few ways for " + kind.list());
            }
            String sentence = script.sentence(kind.list(), random);
            if (!isCommand.test(sentence) && said.add(sentence)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
