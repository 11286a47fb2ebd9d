package guide.massage.cli;

import guide.massage.audio.MicrophoneLine;
import guide.massage.audio.NoSoundDevice;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavUnreadable;
import guide.massage.hearing.SpeechModel;
import guide.massage.measuring.Hearer;
import guide.massage.measuring.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is heard, from the microphone or from files, as it is heard. */
@Command(
        name = "hear",
        description = "Tells what it hears, from the microphone or from WAV files, and what it takes it for.",
        mixinStandardHelpOptions = true)
final class HearCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Parameters(
            paramLabel = "FILE.wav",
            arity = "0..*",
            description = "Recordings to listen to; the microphone, until Control C, if there are none.")
    private List<Path> files = List.of();

    @Option(
            names = "--phrases",
            paramLabel = "FILE",
            description = "A phrase file to listen for; its intents and slots may have any names.")
    private @Nullable Path phrases;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--json",
            description = "One object a line: file, start, end, text, intent, slots, confidence, accepted, reason.")
    private boolean json;

    HearCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        refuseUnreadable(files);
        Listened listened = Listened.of(installation, Optional.ofNullable(phrases));
        Path folder = model.named().orElse(listened.usual().folder());
        try (SpeechModel speech = listened.open(folder)) {
            ModelGates gates = ModelGates.of(folder);
            gates.remark().ifPresent(printing::tell);
            Hearer hearer = new Hearer(speech, listened.phrases(), gates.settings());
            if (files.isEmpty()) {
                microphone(hearer);
            }
            for (Path file : files) {
                recording(hearer, file);
            }
        }
        return 0;
    }

    /** Names every file that is no recording, before any is listened to. */
    private static void refuseUnreadable(List<Path> files) throws UserError {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            problemOf(file).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new UserError(String.join(System.lineSeparator(), problems));
        }
    }

    /** Why a file cannot be listened to, in a sentence. */
    static Optional<String> problemOf(Path file) {
        try {
            WavFile.open(file).close();
            return Optional.empty();
        } catch (WavUnreadable unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private void microphone(Hearer hearer) throws SoundTrouble, UserError {
        try (MicrophoneLine line = openMicrophone()) {
            if (!json) {
                printing.print("Listening; Control C ends it.");
            }
            hearer.live(line, notice -> tell(null, notice));
        }
    }

    private static MicrophoneLine openMicrophone() throws UserError {
        try {
            return MicrophoneLine.open();
        } catch (NoSoundDevice none) {
            throw new UserError("No microphone can be opened on this machine: connect one that no other program holds,"
                    + " or name WAV files to listen to.");
        }
    }

    private void recording(Hearer hearer, Path file) throws SoundTrouble {
        if (!json) {
            printing.print(file.toString());
        }
        try (WavFile recording = WavFile.open(file)) {
            hearer.recording(recording, notice -> tell(file.toString(), notice));
        }
    }

    private void tell(@Nullable String file, Notice notice) {
        printing.print(json ? JsonLine.of(NoticeLine.fields(file, notice)) : NoticeLine.text(notice));
    }
}
