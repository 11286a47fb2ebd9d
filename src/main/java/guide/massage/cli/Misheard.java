package guide.massage.cli;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.WavWriter;
import guide.massage.measuring.Evaluation;
import guide.massage.measuring.Notice;
import guide.massage.measuring.TrialResult;
import guide.massage.measuring.TrialResult.Outcome;
import guide.massage.measuring.Verdict;
import guide.massage.storage.AtomicFile;
import guide.massage.storage.UnwritableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder for everything that was misheard: a list, and beside it what the ear was given, cut to the place. What an
 * earlier evaluation left in it is replaced.
 */
final class Misheard implements AutoCloseable {
    static final String LIST = "confusions.tsv";

    private static final Pattern OWN = Pattern.compile("\\d{4}-.*\\.wav");
    private static final String HEADER = String.join(
            "\t", "sound", "model", "file", "speaker", "intent", "outcome", "heard", "text", "reason", "start", "end");

    private final Path folder;
    private final List<String> rows = new ArrayList<>(List.of(HEADER));

    private Misheard(Path folder) {
        this.folder = folder;
    }

    static Misheard into(Path folder) throws UserError {
        try {
            Files.createDirectories(folder);
            if (Files.exists(folder.resolve(LIST))) {
                clear(folder);
            }
            return new Misheard(folder);
        } catch (IOException failure) {
            throw new UserError("The folder " + folder
                    + " for what was misheard cannot be made ready: name another one with --confusions.");
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Misheard::isOwn).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOwn(Path file) {
        return OWN.matcher(String.valueOf(file.getFileName())).matches();
    }

    Keeper by(String model) {
        return new Keeper(model);
    }

    /** Keeps what one model misheard. */
    final class Keeper {
        private final String model;

        private Keeper(String model) {
            this.model = model;
        }

        String model() {
            return model;
        }

        /** Notes the result if something was misheard, and each hush for nothing. */
        void keep(TrialResult result, Evaluation evaluation) throws SoundTrouble {
            if (result.outcome() == Outcome.MISSED) {
                keepMissed(result, evaluation);
            } else if (result.outcome() != Outcome.ACCEPTED) {
                for (Notice notice : wrong(result)) {
                    keep(result, evaluation, notice, notice.start(), notice.end());
                }
            }
        }

        /** The whole recording, with what was thought of it. */
        private void keepMissed(TrialResult result, Evaluation evaluation) throws SoundTrouble {
            String reasons =
                    joined(result, notice -> NoticeLine.reason(notice.verdict()).orElse(""));
            String texts = joined(result, Notice::words);
            row(result, evaluation, "", texts, reasons, Duration.ZERO, result.length());
        }

        private String joined(TrialResult result, Function<Notice, String> part) {
            return result.notices().stream()
                    .map(part)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private void keep(TrialResult result, Evaluation evaluation, Notice notice, Duration start, Duration end)
                throws SoundTrouble {
            String heard = notice.reading().map(NoticeLine::meaning).orElse("");
            String reason = NoticeLine.reason(notice.verdict()).orElse("");
            row(result, evaluation, heard, notice.words(), reason, start, end);
        }

        private void row(
                TrialResult result,
                Evaluation evaluation,
                String heard,
                String text,
                String reason,
                Duration start,
                Duration end)
                throws SoundTrouble {
            String sound = String.format(
                    Locale.ROOT,
                    "%04d-%s-%s",
                    rows.size(),
                    outcome(result).replace(' ', '-'),
                    Path.of(result.trial().recording().name()).getFileName());
            Pcm cut = evaluation.soundAround(result, start, end);
            WavWriter.write(folder.resolve(sound), cut);
            rows.add(String.join(
                    "\t",
                    sound,
                    model,
                    result.trial().recording().name(),
                    result.trial().speaker(),
                    result.trial().intent().orElse(""),
                    outcome(result),
                    heard,
                    text,
                    reason,
                    Double.toString(NoticeLine.seconds(start)),
                    Double.toString(NoticeLine.seconds(end))));
        }
    }

    private static List<Notice> wrong(TrialResult result) {
        return Stream.concat(
                        result.acts().stream().filter(notice -> !result.isMetBy(notice)),
                        result.notices().stream().filter(notice -> isIdleHush(result, notice)))
                .toList();
    }

    private static boolean isIdleHush(TrialResult result, Notice notice) {
        return result.trial().intent().isEmpty() && notice.verdict() == Verdict.HUSH;
    }

    static String outcome(TrialResult result) {
        return result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Writes the list. */
    @Override
    public void close() throws UnwritableFile {
        AtomicFile.replace(folder.resolve(LIST), String.join("\n", rows) + "\n");
    }
}
