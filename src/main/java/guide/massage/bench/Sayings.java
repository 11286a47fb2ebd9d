package guide.massage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What people say in a bench, in an order that is always the same.
 *
 * @param alarms of pain and stop
 * @param commands of all other kinds
 */
record Sayings(List<Utterance> alarms, List<Utterance> commands) {
    private static final long SEED = 7;

    Sayings {
        alarms = List.copyOf(alarms);
        commands = List.copyOf(commands);
    }

    /** So many of each kind: recordings as far as there are any, filled up with what is synthesised. */
    static Sayings of(Cast cast, List<Utterance> recordings, int count) {
        SynthesisedPeople others = new SynthesisedPeople(cast.renderer(), cast.phrases());
        return new Sayings(
                mixed(count, recordings.stream().filter(Utterance::isAlarm), others.alarms(count)),
                mixed(count, recordings.stream().filter(said -> !said.isAlarm()), others.commands(count)));
    }

    private static List<Utterance> mixed(int count, Stream<Utterance> recordings, List<Utterance> others) {
        List<Utterance> all = new ArrayList<>(first(count, shuffled(recordings.toList())));
        all.addAll(first(count - all.size(), others));
        return shuffled(all);
    }

    private static List<Utterance> shuffled(List<Utterance> utterances) {
        List<Utterance> all = new ArrayList<>(utterances);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = all.size() - 1; i > 0; i--) {
            all.set(i, all.set(random.nextInt(i + 1), all.get(i)));
        }
        return all;
    }

    static <T> List<T> first(int count, List<T> all) {
        return all.subList(0, Math.min(count, all.size()));
    }
}
