package guide.massage.runtime;

import guide.massage.audio.Mixer;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Ear;
import guide.massage.hearing.Hearing;
import guide.massage.session.Event;
import guide.massage.session.UtteranceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tinylog.Logger;

/**
 * A real room: a thread that reads the microphone, one that listens, one that speaks, and the caller's, which owns the
 * session and drains the mailbox. Each thread alone uses its device or its ear, and ends within a second of {@link #close}.
 */
public final class LiveRoom implements AutoCloseable {
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(1);

    private final BlockingQueue<Event> mailbox = new LinkedBlockingQueue<>();
    private final Mixer mixer =
            new Mixer(id -> mailbox.add(new Event.SpeechFinished(new UtteranceId(Math.toIntExact(id)))));
    private final Predicate<Hearing.Heard> isAlarm;
    private final EchoReference echo = new EchoReference();
    private final Capture capture;
    private final SoundSource microphone;
    private final SoundSink speaker;
    private final Thread capturing;
    private final Thread listening;
    private final Thread playing;
    /** Nothing is said before it can be answered; and what is played is counted from the first frame heard. */
    private final CountDownLatch ready = new CountDownLatch(1);

    private long began = System.nanoTime();
    private volatile boolean closed;

    /**
     * A room that is not yet entered.
     *
     * @param ear makes the ear; called by the thread that will use and close it
     * @param isAlarm whether words are of pain, stop or emergency
     */
    public LiveRoom(Supplier<Ear> ear, Predicate<Hearing.Heard> isAlarm, SoundSource microphone, SoundSink speaker) {
        this.isAlarm = isAlarm;
        this.microphone = microphone;
        this.speaker = speaker;
        capture = new Capture(microphone, echo);
        capturing = thread("microphone", capture::run);
        listening = thread("listening", () -> listen(ear));
        playing = thread("speaking", this::play);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** What the session speaks into. */
    public Mixer mixer() {
        return mixer;
    }

    /** Delivers an event from any thread. */
    public void post(Event event) {
        mailbox.add(event);
    }

    /** Begins to listen and to speak, and runs a session to its end on the calling thread. */
    public void run(Conductor conductor, Event begun) throws InterruptedException {
        enter();
        conductor.happen(now(), begun);
        runToEnd(conductor);
    }

    /** Begins to listen and to speak; to be called once, before {@link #runNext}. */
    public void enter() throws InterruptedException {
        listening.start();
        ready.await();
        playing.start();
    }

    /**
     * Runs one of several sessions, on the thread that entered, while listening and speaking go on. It begins at time
     * zero; what happened since the session before it ended is forgotten.
     *
     * @param events what happens to it first
     */
    public void runNext(Conductor conductor, List<Event> events) throws InterruptedException {
        mixer.silence();
        mailbox.clear();
        began = System.nanoTime();
        events.forEach(event -> conductor.happen(Duration.ZERO, event));
        runToEnd(conductor);
    }

    private void runToEnd(Conductor conductor) throws InterruptedException {
        while (!conductor.isOver()) {
            next(conductor).ifPresent(event -> conductor.happen(now(), event));
            conductor.fireTimers(now());
        }
    }

    private Optional<Event> next(Conductor conductor) throws InterruptedException {
        Duration wait = conductor.nextTimer().map(due -> due.minus(now())).orElse(Duration.ofHours(1));
        return Optional.ofNullable(mailbox.poll(Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS));
    }

    private Duration now() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void listen(Supplier<Ear> maker) {
        try (Ear ear = maker.get()) {
            Listening listener = new ListeningThroughEcho(ear, isAlarm);
            capturing.start();
            ready.countDown();
            Optional<Capture.Heard> frame = capture.next();
            while (frame.isPresent() && !closed) {
                hear(listener, frame.orElseThrow());
                frame = capture.next();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (SoundTrouble trouble) {
            Logger.error(trouble, "listening ended");
        } catch (RuntimeException broken) {
            Logger.error(broken, "listening broke");
        }
        // Whatever ended it: nobody would take what is captured from here on.
        microphone.close();
        ready.countDown();
        if (!closed) {
            mailbox.add(new Event.HearingLost());
        }
    }

    private void hear(Listening listener, Capture.Heard frame) {
        frame.by(listener).stream()
                .flatMap(hearing -> HeardEvents.of(hearing).stream())
                .forEach(mailbox::add);
    }

    private void play() {
        try {
            while (!closed) {
                short[] frame = mixer.nextFrame();
                echo.played(frame);
                speaker.write(frame);
            }
        } catch (SoundTrouble trouble) {
            Logger.error(trouble, "speaking ended");
            mailbox.add(new Event.Closed());
        }
    }

    /** Ends the threads and closes both devices. */
    @Override
    public void close() throws SoundTrouble {
        closed = true;
        microphone.close();
        join(listening);
        join(capturing);
        join(playing);
        speaker.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(LONGEST_GOODBYE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
