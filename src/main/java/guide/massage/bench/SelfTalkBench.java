package guide.massage.bench;

import guide.massage.routine.Routine;
import guide.massage.runtime.Preview;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** All routines, from preparation to aftercare, spoken into rooms in which nobody says anything. */
final class SelfTalkBench {
    /** Silent work is made so many times shorter: it is the speech that counts. */
    private static final int PACE = 20;

    private final Cast cast;
    private final Workers workers;

    SelfTalkBench(Cast cast, Workers workers) {
        this.cast = cast;
        this.workers = workers;
    }

    /** Goes through the routines again and again, each time in another room, until there was at least so much of it. */
    SelfTriggers of(Duration atLeast) throws InterruptedException {
        SelfTriggers all = SelfTriggers.NONE;
        for (long round = 1; all.length().compareTo(atLeast) < 0; round++) {
            all = all.and(round(round, atLeast.minus(all.length())));
        }
        return all;
    }

    private SelfTriggers round(long seed, Duration wanted) throws InterruptedException {
        List<Callable<SelfTriggers>> tasks = new ArrayList<>();
        for (Routine routine : enough(wanted)) {
            RoomTraits traits = RoomTraits.livingRoom().seeded(100 * seed + tasks.size());
            tasks.add(() -> alone(routine, traits));
        }
        return workers.all("listening to itself", tasks).stream().reduce(SelfTriggers.NONE, SelfTriggers::and);
    }

    /** A routine's words take ten minutes or more; all are taken where that is not too much, else the shortest. */
    private List<Routine> enough(Duration wanted) {
        long needed = Math.max(1, wanted.toMinutes() / 10);
        return cast.script().routines().stream()
                .sorted(Comparator.comparing(routine -> routine.length().to()))
                .limit(needed)
                .toList();
    }

    private SelfTriggers alone(Routine routine, RoomTraits traits) throws Exception {
        try (SelfListening listening = new SelfListening(cast, traits)) {
            new Preview(cast.renderer(), listening, PACE).play(cast.script().prompts(), routine, cast.preferences());
            return listening.triggers();
        }
    }
}
