package guide.massage.cli;

import guide.massage.audio.NoSoundDevice;
import guide.massage.runtime.DailyCount;
import guide.massage.runtime.JournalKeeper;
import guide.massage.runtime.Transcript;
import guide.massage.runtime.Witness;
import guide.massage.session.Event.Begun;
import guide.massage.session.Preferences;
import guide.massage.session.Preferences.Verbosity;
import guide.massage.storage.DailyTotal;
import guide.massage.storage.JournalWriter;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import java.io.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Leads through a massage: with the machine's microphone and loudspeaker, with files, or in writing. */
@Command(
        name = "session",
        description = "Leads through a massage (this is what happens without a command).",
        mixinStandardHelpOptions = true)
final class SessionCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Option(names = "--routine", paramLabel = "ID", description = "The routine, instead of choosing it by voice.")
    private @Nullable String routine;

    @Option(names = "--typed", description = "Read lines and print sentences, without any sound. Empty line: a key.")
    private boolean typed;

    @Option(names = "--mic", paramLabel = "FILE.wav", description = "Listen to a file instead of the microphone.")
    private @Nullable Path microphone;

    @Option(names = "--speaker", paramLabel = "OUT.wav", description = "Speak into a file (goes with --mic).")
    private @Nullable Path speaker;

    @Option(names = "--fast", description = "With --mic or --typed: on a virtual clock, as fast as the machine can.")
    private boolean fast;

    @Option(
            names = "--tail",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "With --mic: how long the room is silent after the file, before the session is closed;"
                    + " ${DEFAULT-VALUE} unless given.")
    private int tailSeconds;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(names = "--wording", description = "How much is said of each step: ${COMPLETION-CANDIDATES}.")
    private @Nullable Verbosity wording;

    @Option(names = "--keep", description = "Keep the journal of the session.")
    private boolean keep;

    SessionCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        checkOptions();
        Settings settings = new SettingsFile(installation.user().settings()).read();
        Words words = Words.ofInstallation(installation, settings.language());
        words.leftOut().forEach(problem -> printing.tell(problem.sentence()));
        checkRoutine(words);
        Preferences preferences = Optional.ofNullable(wording)
                .map(settings::with)
                .orElse(settings)
                .preferences();
        return withJournal(installation, settings, words, preferences);
    }

    private int withJournal(Installation installation, Settings settings, Words words, Preferences preferences)
            throws Exception {
        ModelChoice listening = ModelChoice.of(installation, settings, model.named());
        if (!typed) {
            ModelGates.of(listening.tried().folder()).remark().ifPresent(printing::tell);
        }
        JournalKeeper journal =
                new JournalKeeper(JournalWriter.create(installation.user().journals(), journalName(), preferences));
        if (keep) {
            journal.keep();
        }
        DailyTotal total = new DailyTotal(installation.user().minutesToday());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        UserMemory memory = new UserMemory(installation.user().data(), Optional.of(journal));
        Staging staging = new Staging(words, preferences, memory, listening.folder());
        try (Goodbye goodbye = Goodbye.whenToldToEnd()) {
            List<Witness> keepers = List.of(journal, new DailyCount(total, today));
            play(staging, journal, keepers, begun(installation, total.on(today)), goodbye);
        }
        return 0;
    }

    /** The journal ends before the goodbye does, which keeps the process until then. */
    private void play(Staging staging, JournalKeeper journal, List<Witness> keepers, Begun begun, Goodbye goodbye)
            throws Exception {
        try {
            perform(staging, keepers, begun, goodbye);
        } finally {
            journal.end().ifPresent(file -> printing.print("The journal is kept in " + file + "."));
        }
    }

    private void perform(Staging staging, List<Witness> keepers, Begun begun, Goodbye goodbye) throws Exception {
        if (typed) {
            staging.inWriting(keepers, begun, fast, goodbye);
        } else if (microphone != null && speaker != null) {
            staging.withFiles(
                    withTranscript(keepers), begun, microphone, speaker, fast, Duration.ofSeconds(tailSeconds));
        } else {
            performLive(staging, keepers, begun, goodbye);
        }
    }

    private void performLive(Staging staging, List<Witness> keepers, Begun begun, Goodbye goodbye) throws Exception {
        try {
            staging.withDevices(withTranscript(keepers), begun, goodbye);
        } catch (NoSoundDevice silent) {
            offerWriting(silent);
            staging.inWriting(keepers, inWriting(begun), false, goodbye);
        }
    }

    /** Asks whether to go on in writing; where nobody can be asked, the trouble's own sentence says how to. */
    private static void offerWriting(NoSoundDevice silent) throws NoSoundDevice, InterruptedException {
        Terminal.giveLines();
        Console terminal = System.console();
        Optional<String> answer = Optional.ofNullable(terminal)
                .map(asked ->
                        asked.readLine("%s Press Enter to go on in writing, or control C to end. ", silent.sentence()));
        if (answer.isEmpty()) {
            throw silent;
        }
    }

    private List<Witness> withTranscript(List<Witness> keepers) {
        return Stream.concat(keepers.stream(), Stream.of(new Transcript(printing.out()::println)))
                .toList();
    }

    private Begun begun(Installation installation, Duration workedToday) {
        return new Begun(
                Optional.ofNullable(routine),
                typed ? Begun.Input.TYPED : Begun.Input.VOICE,
                UserMemory.historyIn(installation.user().data()),
                workedToday);
    }

    private static Begun inWriting(Begun begun) {
        return new Begun(begun.routine(), Begun.Input.TYPED, begun.screening(), begun.workedToday());
    }

    private void checkOptions() throws UserError {
        if ((microphone == null) != (speaker == null)) {
            throw new UserError("--mic and --speaker go together: give both a WAV file, or neither.");
        }
        if (typed && microphone != null) {
            throw new UserError("--typed has no sound: give either --typed, or --mic and --speaker.");
        }
        if (fast && !typed && microphone == null) {
            throw new UserError("--fast needs --typed, or --mic and --speaker: real devices keep real time.");
        }
        if (tailSeconds < 0) {
            throw new UserError("--tail is a number of seconds from 0 up, not " + tailSeconds + ".");
        }
    }

    private void checkRoutine(Words words) throws UserError {
        List<String> ids = words.routines().stream().map(each -> each.id()).toList();
        if (routine != null && !ids.contains(routine)) {
            throw new UserError("There is no routine \"" + routine + "\": use one of " + String.join(", ", ids) + ".");
        }
    }

    private static String journalName() {
        return Instant.now().toString().replaceAll("[^0-9]", "-") + ".jsonl";
    }
}
