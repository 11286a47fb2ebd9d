package guide.massage.runtime;

import guide.massage.language.Line;
import guide.massage.session.Event;
import guide.massage.session.Manner;
import guide.massage.session.UtteranceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/**
 * A session in writing: lines in, sentences out. An empty line is a key press. A sentence appears at once and counts as
 * said when there was time to read it.
 */
public final class TypedRoom extends Soundless {
    /** About 180 words a minute, a comfortable rate on a braille line. */
    private static final Duration READING_A_CHARACTER = Duration.ofMillis(55);

    private static final Pattern WAIT = Pattern.compile("\\+(\\d{1,6})");

    private final BufferedReader in;
    private final PrintWriter out;
    private final BlockingQueue<Event> mailbox = new LinkedBlockingQueue<>();
    private Optional<Reading> reading = Optional.empty();
    private Duration now = Duration.ZERO;

    private record Reading(UtteranceId utterance, Duration until) {}

    public TypedRoom(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void say(UtteranceId utterance, Line line, Manner manner) {
        out.println(line.text());
        out.flush();
        Duration needed = READING_A_CHARACTER.multipliedBy(line.text().length());
        reading = Optional.of(new Reading(utterance, now.plus(needed)));
    }

    @Override
    public void silence() {
        reading = Optional.empty();
    }

    /**
     * Runs a session on a clock that only moves when nothing else can happen: a line is taken whenever everything has
     * been said, and a line such as {@code +90} lets ninety seconds pass. The end of the input closes the session.
     */
    public void runFast(Conductor conductor, Event begun) throws IOException {
        conductor.happen(now, begun);
        while (!conductor.isOver()) {
            if (reading.isPresent()) {
                passTo(conductor, reading.orElseThrow().until());
            } else {
                takeLine(conductor, in.readLine());
            }
        }
    }

    private void takeLine(Conductor conductor, @Nullable String line) {
        if (line == null) {
            conductor.happen(now, new Event.Closed());
            return;
        }
        Matcher wait = WAIT.matcher(line.strip());
        if (wait.matches()) {
            passTo(conductor, now.plusSeconds(Long.parseLong(wait.group(1))));
        } else {
            conductor.happen(now, event(line));
        }
    }

    private void passTo(Conductor conductor, Duration end) {
        for (Optional<Duration> due = dueBy(conductor, end); due.isPresent(); due = dueBy(conductor, end)) {
            now = due.orElseThrow();
            finishReading(conductor);
            conductor.fireTimers(now);
        }
        now = end;
    }

    private Optional<Duration> dueBy(Conductor conductor, Duration end) {
        return next(conductor).filter(due -> due.compareTo(end) <= 0 && !conductor.isOver());
    }

    /** Runs a session in real time; lines are taken as they are typed. */
    public void run(Conductor conductor, Event begun) throws InterruptedException {
        Thread typing = new Thread(this::readLines, "typing");
        typing.setDaemon(true);
        typing.start();
        long began = System.nanoTime();
        conductor.happen(now, begun);
        while (!conductor.isOver()) {
            Duration wait = next(conductor).map(due -> due.minus(now)).orElse(Duration.ofHours(1));
            Optional<Event> event =
                    Optional.ofNullable(mailbox.poll(Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS));
            now = Duration.ofNanos(System.nanoTime() - began);
            event.ifPresent(typed -> conductor.happen(now, typed));
            finishReading(conductor);
            conductor.fireTimers(now);
        }
    }

    /** Delivers an event from any thread to a session that runs in real time. */
    public void post(Event event) {
        mailbox.add(event);
    }

    private void readLines() {
        try {
            in.lines().map(TypedRoom::event).forEach(mailbox::add);
        } catch (UncheckedIOException unreadable) {
            Logger.error(unreadable, "typing ended");
        }
        mailbox.add(new Event.Closed());
    }

    private static Event event(String line) {
        return line.isBlank() ? new Event.KeyPressed() : new Event.Heard(line.strip());
    }

    private Optional<Duration> next(Conductor conductor) {
        Optional<Duration> read = reading.map(Reading::until);
        Optional<Duration> timer = conductor.nextTimer();
        return read.isPresent() && timer.isPresent()
                ? read.filter(end -> end.compareTo(timer.orElseThrow()) <= 0).or(() -> timer)
                : read.or(() -> timer);
    }

    private void finishReading(Conductor conductor) {
        Optional<Reading> done = reading.filter(last -> last.until().compareTo(now) <= 0);
        done.ifPresent(last -> {
            reading = Optional.empty();
            conductor.happen(now, new Event.SpeechFinished(last.utterance()));
        });
    }
}
