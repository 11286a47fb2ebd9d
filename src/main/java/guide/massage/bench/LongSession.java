package guide.massage.bench;

import guide.massage.runtime.Conductor;
import guide.massage.runtime.JournalKeeper;
import guide.massage.runtime.Memory;
import guide.massage.session.Event;
import guide.massage.session.Guide;
import guide.massage.session.Session;
import guide.massage.storage.JournalUnusable;
import guide.massage.storage.JournalWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A session of hours on the virtual clock, without sound: somebody gives a command every ten seconds, to and fro between
 * two steps. It shows whether the core or the journal gets slower as a session gets longer.
 */
public final class LongSession {
    private static final Duration BETWEEN_COMMANDS = Duration.ofSeconds(10);

    private final Cast cast;
    private final Path folder;

    /**
     * What a session has cost by some length.
     *
     * @param length of the session so far
     * @param cpuMillisAnHour time of a processor for each hour of the stretch since the length before
     * @param journalKilobytes size of the journal by then, in 2^10 bytes
     */
    public record Cost(Duration length, double cpuMillisAnHour, double journalKilobytes) {}

    /**
     * A session to come.
     *
     * @param folder for its journal, which is deleted at the end
     */
    LongSession(Cast cast, Path folder) {
        this.cast = cast;
        this.folder = folder;
    }

    /** Measures it at each of these lengths, which grow. */
    List<Cost> at(List<Duration> lengths) throws JournalUnusable, IOException {
        JournalKeeper journal =
                new JournalKeeper(JournalWriter.create(folder, "long-session.jsonl", cast.preferences()));
        try {
            return measured(lengths, journal);
        } finally {
            journal.end();
        }
    }

    private List<Cost> measured(List<Duration> lengths, JournalKeeper journal) throws IOException {
        Session session = AtWork.sessions(cast.script(), cast.preferences()).get(0);
        Instantly mouth = new Instantly();
        Conductor conductor = new Conductor(new Guide(cast.script()), session, mouth, Memory.none(), List.of(journal));
        Iterator<String> words = List.of("next", "go back").iterator();
        List<Cost> costs = new ArrayList<>();
        Duration now = Duration.ZERO;
        for (Duration length : lengths) {
            Duration from = now;
            long began = CpuTime.ofThread();
            for (; now.compareTo(length) < 0; now = now.plus(BETWEEN_COMMANDS)) {
                words = words.hasNext() ? words : List.of("next", "go back").iterator();
                conductor.happen(now, new Event.Heard(words.next()));
                mouth.finish(conductor, now);
                conductor.fireTimers(now);
            }
            double millis = (CpuTime.ofThread() - began) / 1e6;
            double hours = now.minus(from).toMillis() / 3_600_000.0;
            costs.add(new Cost(length, millis / hours, journalBytes() / 1024.0));
        }
        return costs;
    }

    private long journalBytes() throws IOException {
        return Files.size(folder.resolve("long-session.jsonl"));
    }
}
