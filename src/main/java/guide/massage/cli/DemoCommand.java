package guide.massage.cli;

import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.WavWriter;
import guide.massage.runtime.Cue;
import guide.massage.runtime.FileRoom;
import guide.massage.runtime.Memory;
import guide.massage.runtime.OverheardSource;
import guide.massage.runtime.RealTime;
import guide.massage.runtime.RehearsedGuest;
import guide.massage.runtime.RoomRecording;
import guide.massage.runtime.Transcript;
import guide.massage.session.Event.Begun;
import guide.massage.session.Preferences;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a short session with prepared utterances through the real recogniser and the real voice. */
@Command(
        name = "demo",
        description = "Plays a short session with recorded people, without microphone or loudspeaker.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    /** Longer than anything that is said in the demo between two cues. */
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private static final Duration SILENCE_AT_END = Duration.ofSeconds(5);

    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

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

    @Option(
            names = "--people",
            paramLabel = "FILE.wav",
            description = "Also writes what the people say, alone: a file that --mic takes.")
    private @Nullable Path people;

    @Option(names = "--real-time", description = "At the speed of sound instead of as fast as the machine can.")
    private boolean realTime;

    @Mixin
    private final ModelOption model = new ModelOption();

    DemoCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = installation.scripts("en").resolve("demo");
        Words words = Words.read(installation.scripts("en"), folder);
        RehearsedGuest guest = new RehearsedGuest(cues(folder), PATIENCE);
        Settings settings = new SettingsFile(installation.user().settings()).read();
        Path listening =
                ModelChoice.of(installation, settings, model.named()).tried().folder();
        Staging staging = new Staging(words, Preferences.standard(), Memory.none(), listening);
        try (WavWriter sound = WavWriter.create(out)) {
            if (people == null) {
                play(staging, guest, guest, sound);
            } else {
                try (WavWriter alone = WavWriter.create(people)) {
                    play(staging, guest, new OverheardSource(guest, alone), sound);
                }
            }
        }
        printing.print("The sound of the room is in " + out + ".");
        return outcome(guest);
    }

    private void play(Staging staging, RehearsedGuest guest, SoundSource speaking, SoundSink sound) throws Exception {
        RoomRecording room = new RoomRecording(speaking, sound);
        staging.inRoom(
                room,
                room,
                realTime ? new RealTime() : FileRoom.Pace.fast(),
                List.of(guest, new Transcript(printing::print)),
                new Begun(Optional.empty(), Begun.Input.VOICE, Begun.ScreeningHistory.NEVER_COMPLETED, Duration.ZERO),
                SILENCE_AT_END);
    }

    /** A whole demo in which somebody could not say their words has gone wrong, and has to be seen to. */
    private int outcome(RehearsedGuest guest) {
        if (without != null || guest.unsaid().isEmpty()) {
            return 0;
        }
        printing.print(
                "The demo did not go as prepared: nobody came to say " + String.join(", ", guest.unsaid()) + ".");
        return 1;
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
}
