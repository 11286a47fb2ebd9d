package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.FileRoom;
import guide.massage.runtime.JournalKeeper;
import guide.massage.runtime.Listening;
import guide.massage.runtime.ListeningThroughEcho;
import guide.massage.runtime.Memory;
import guide.massage.runtime.VoiceMouth;
import guide.massage.session.Event.Begun;
import guide.massage.session.Guide;
import guide.massage.session.Session;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.VoiceStyle;
import guide.massage.storage.JournalUnusable;
import guide.massage.storage.JournalWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Hours of sessions, one after another, in one simulated room and with one ear, as fast as the machine can: all of what
 * a live session is made of but its devices. It shows whether anything grows.
 */
public final class Soak {
    private static final Begun BEGUN =
            new Begun(Optional.empty(), Begun.Input.VOICE, Begun.ScreeningHistory.COMPLETED_ONCE, Duration.ZERO);
    private static final long FRAMES_AN_HOUR = Duration.ofHours(1).dividedBy(Frame.LENGTH);

    /** Somebody asks for something so often. */
    private static final long BETWEEN_COMMANDS = Duration.ofMinutes(1).dividedBy(Frame.LENGTH);

    private static final List<String> COMMANDS =
            List.of("Next.", "Go back.", "How long is left?", "Next.", "More pressure.", "Repeat that.");

    private final Cast cast;
    private final Path folder;
    private final Consumer<Held> hourly;
    private long frames;
    private long reported;
    private long counted;
    private long cpu = CpuTime.ofProcess();

    /**
     * What the process holds after some time.
     *
     * @param hours of sound so far
     * @param residentMegabytes of 2^20 bytes, at this moment; empty where the system does not tell
     * @param coreShare time of all threads for a second of sound since the last of these, simulated room included
     * @param heard words that were taken in, and suspicions, since then
     */
    public record Held(double hours, OptionalDouble residentMegabytes, double coreShare, long heard) {}

    /**
     * A soak to come.
     *
     * @param folder for the journals of its sessions
     * @param hourly told after a tenth of an hour, after each hour and at the end
     */
    public Soak(Cast cast, Path folder, Consumer<Held> hourly) {
        this.cast = cast;
        this.folder = folder;
        this.hourly = hourly;
    }

    /** Goes on until there was so much sound. */
    public void last(Duration length) throws SoundTrouble, InterruptedException, JournalUnusable, IOException {
        List<Session> sessions = AtWork.sessions(cast.script(), cast.preferences());
        Room room = new Room(length.dividedBy(Frame.LENGTH));
        try (Ear ear = new Ear(cast.model(), cast.phrases(), EarSettings.measured())) {
            ListeningThroughEcho through = new ListeningThroughEcho(ear, cast::isAlarm);
            Listening listening = (heard, played) -> {
                var events = through.hear(heard, played);
                counted += events.size();
                return events;
            };
            for (int i = 0; frames < room.end; i++) {
                play(sessions.get(i % sessions.size()), listening, room, "soak-" + i + ".jsonl");
            }
        }
        if (frames > reported) {
            report();
        }
    }

    private void play(Session session, Listening listening, Room room, String name)
            throws SoundTrouble, InterruptedException, JournalUnusable, IOException {
        JournalKeeper journal = new JournalKeeper(JournalWriter.create(folder, name, cast.preferences()));
        FileRoom turns = new FileRoom(listening, room, room, room, FileRoom.Pace.fast());
        VoiceMouth mouth = new VoiceMouth(
                cast.renderer(), turns.mixer(), cast.preferences().voice());
        Conductor conductor = new Conductor(new Guide(cast.script()), session, mouth, Memory.none(), List.of(journal));
        try {
            turns.play(conductor, mouth, BEGUN, Duration.ZERO);
        } finally {
            journal.end();
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private void tick() {
        frames++;
        if (frames % FRAMES_AN_HOUR == 0 || frames == FRAMES_AN_HOUR / 10) {
            report();
        }
    }

    private void report() {
        long now = CpuTime.ofProcess();
        Duration since = Frame.LENGTH.multipliedBy(frames - reported);
        hourly.accept(new Held(
                (double) frames / FRAMES_AN_HOUR,
                ResidentMemory.now(ProcessHandle.current().pid()),
                (double) (now - cpu) / since.toNanos(),
                counted));
        reported = frames;
        cpu = now;
        counted = 0;
    }

    /** A room in which somebody gives a command now and then. */
    private final class Room implements SoundSource, SoundSink, FileRoom.Air {
        private final SimulatedRoom air = new SimulatedRoom(RoomTraits.livingRoom());
        private final List<Pcm> commands =
                COMMANDS.stream().map(text -> said(text)).toList();
        private final long end;

        Room(long end) {
            this.end = end;
        }

        private Pcm said(String text) {
            return cast.renderer()
                    .render(new Sentence(text, new VoiceStyle(170, 120, 20), Duration.ZERO))
                    .join()
                    .scaledBy(new Decibels(-6));
        }

        @Override
        public Optional<short[]> nextFrame() {
            if (frames >= end) {
                return Optional.empty();
            }
            long turn = frames / BETWEEN_COMMANDS;
            int from = (int) (frames % BETWEEN_COMMANDS) * Frame.SAMPLES;
            Pcm command = commands.get((int) (turn % commands.size()));
            tick();
            return Optional.of(from < command.sampleCount() ? command.frameAt(from) : Frame.silent());
        }

        @Override
        public short[] carry(short[] people, short[] loudspeaker) {
            return Frame.sum(air.echoOf(loudspeaker), people);
        }

        @Override
        public void write(short[] frame) {}

        @Override
        public void close() {}
    }
}
