package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Pcm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How soon the session answers what people say, in the file-driven room and to the sample. */
final class LatencyBench {
    /** So many utterances are said into one room before another, equal one. */
    private static final int IN_ONE_ROOM = 25;

    /** The person is as loud as the echo. */
    private static final Decibels LEVEL = Decibels.UNCHANGED;

    private final Cast cast;
    private final Workers workers;
    private final Pcm speech;

    /**
     * A measurement with these parts.
     *
     * @param speech what the assistant says, to know how loud its echo is where it is silent
     */
    LatencyBench(Cast cast, Workers workers, Pcm speech) {
        this.cast = cast;
        this.workers = workers;
        this.speech = speech;
    }

    /** Has all of it said under every condition. */
    Latencies of(String name, List<Utterance> utterances) throws InterruptedException {
        List<List<Utterance>> rooms = parts(utterances);
        Map<Condition, List<Reaction>> reactions = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            List<Callable<List<Reaction>>> tasks = new ArrayList<>();
            for (List<Utterance> part : rooms) {
                RoomTraits traits = RoomTraits.livingRoom().seeded(tasks.size() + 1);
                tasks.add(() -> new Exchanges(cast, condition, traits, LEVEL).of(part));
            }
            reactions.put(condition, joined(workers.all(name + " " + condition.name(), tasks)));
        }
        return new Latencies(reactions, plain(name, rooms));
    }

    private List<Reaction> plain(String name, List<List<Utterance>> rooms) throws InterruptedException {
        List<Callable<List<Reaction>>> tasks = new ArrayList<>();
        for (List<Utterance> part : rooms) {
            RoomTraits traits = RoomTraits.livingRoom().seeded(tasks.size() + 1);
            tasks.add(() -> {
                List<Pcm> sounds = part.stream().map(Utterance::sound).toList();
                return new PlainTrial(cast).of(part, new Scene(speech, traits, sounds, traits.seed()));
            });
        }
        return joined(workers.all(name + " the ordinary way", tasks));
    }

    private static List<List<Utterance>> parts(List<Utterance> utterances) {
        List<List<Utterance>> parts = new ArrayList<>();
        for (int from = 0; from < utterances.size(); from += IN_ONE_ROOM) {
            parts.add(utterances.subList(from, Math.min(utterances.size(), from + IN_ONE_ROOM)));
        }
        return parts;
    }

    private static <T> List<T> joined(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
