package guide.massage.cli;

import guide.massage.audio.WavWriter;
import guide.massage.runtime.Cue;
import guide.massage.runtime.FileRoom;
import guide.massage.runtime.Memory;
import guide.massage.runtime.RealTime;
import guide.massage.runtime.RehearsedGuest;
import guide.massage.runtime.RoomRecording;
import guide.massage.runtime.Transcript;
import guide.massage.session.Event.Begun;
import guide.massage.session.Preferences;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a short session with prepared utterances through the real recogniser and the real voice. */
@Command(
        name = "demo",
        description = "Plays a short session with recorded people, without microphone or loudspeaker.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Installation installation;

    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final Duration SILENCE_AT_END = Duration.ofSeconds(5);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE.wav",
            defaultValue = "demo.wav",
            description = "Where the sound of the room is written; ${DEFAULT-VALUE} unless given.")
    private Path out = Path.of("demo.wav");

    @Option(
            names = "--without",
            paramLabel = "NAME",
            description = "Leaves out one of the prepared utterances, to see that it matters.")
    private @Nullable String without;

    @Option(names = "--real-time", description = "At the speed of sound instead of as fast as the machine can.")
    private boolean realTime;

    DemoCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = installation.scripts("en").resolve("demo");
        Words words = Words.read(installation.scripts("en"), folder);
        RehearsedGuest guest = new RehearsedGuest(cues(folder), PATIENCE);
        Staging staging = new Staging(words, Preferences.standard(), Memory.none(), installation.model("en"));
        try (WavWriter recording = WavWriter.create(out);
                RoomRecording room = new RoomRecording(guest, recording)) {
            staging.inRoom(
                    room,
                    room,
                    realTime ? new RealTime() : FileRoom.Pace.fast(),
                    List.of(guest, new Transcript(print()::println)),
                    new Begun(
                            Optional.empty(), Begun.Input.VOICE, Begun.ScreeningHistory.NEVER_COMPLETED, Duration.ZERO),
                    SILENCE_AT_END);
        }
        print().println("The sound of the room is in " + out + ".");
        return 0;
    }

    private List<Cue> cues(Path folder) throws Exception {
        List<Cue> all = new CueSheet(folder.resolve("cues.tsv")).read();
        if (without == null) {
            return all;
        }
        List<Cue> rest = all.stream().filter(cue -> !cue.name().equals(without)).toList();
        if (rest.size() == all.size()) {
            String names = String.join(", ", all.stream().map(Cue::name).toList());
            throw new UserError("The demo has no utterance \"" + without + "\": use one of " + names + ".");
        }
        return rest;
    }

    private PrintWriter print() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the command");
        }
        return spec.commandLine().getOut();
    }
}
