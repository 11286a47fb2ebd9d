package guide.massage.cli;

import guide.massage.quality.Kit;
import guide.massage.quality.Measurement;
import guide.massage.quality.Section;
import guide.massage.talking.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.vosk.Recognizer;

/** The page of results around its parts: what was measured with what, and the targets. */
record QualityPage(Measurement measurement, Path kitFolder, Kit kit, QualityData data) {

    List<String> lines(List<Section> sections, String command) throws UserError {
        List<String> lines = new ArrayList<>(List.of(
                "# What it hears, and what not",
                "",
                "Written by `" + command + "`, not by hand.",
                "",
                "Shares are in percent, with their 95 % interval (Wilson); rates by the hour with theirs (Poisson).",
                "",
                "| What | Target | Reached |",
                "| --- | --- | --- |"));
        sections.stream()
                .flatMap(section -> section.targets().stream())
                .map(target -> "| " + target.what() + " | " + target.aim() + " | " + target.reached() + " |")
                .forEach(lines::add);
        lines.add("");
        lines.addAll(measuredWith());
        sections.forEach(section -> lines.addAll(section.lines()));
        return lines;
    }

    private List<String> measuredWith() throws UserError {
        List<String> lines = new ArrayList<>(List.of("## Measured with what", ""));
        lines.add("- Machine: " + Machine.processor().orElse("unknown processor") + ", " + measurement.threads()
                + " at a time, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version") + ", " + recogniser() + ".");
        lines.add("- Model: `" + measurement.model().path().getFileName() + "`, network CRC-32 "
                + checksum(measurement.model().path().resolve("am").resolve("final.mdl")) + ".");
        lines.add(String.format(
                Locale.ROOT,
                "- Speech kit: %d words, %d sentences of talk, %d noises; CRC-32 of its list %s.",
                kit.words().size(),
                kit.talk().size(),
                kit.noises().size(),
                checksum(kitFolder.resolve("manifest.tsv"))));
        lines.add("- Phrase table CRC-32 " + checksum(data.phraseTable()) + ", script for talk CRC-32 "
                + checksum(data.talkScript()) + ", seed " + measurement.seed() + ".");
        lines.add(
                "- Noise at 10 dB: a piece of the kit's noises, drawn by seed and place in the list, 10 dB softer than"
                        + " the loud 20 ms pieces (within 20 dB of the loudest) of the recording, from half a second before it"
                        + " to one and a half after it. Each recording gets a fresh ear.");
        lines.add(
                "- Halves: the CRC-32 of the speaker's name, even tunes, odd judges (`SpeakerHalf`). The split is older"
                        + " than any tuning, but errors of both halves have been read since, so the judging half is no"
                        + " longer unseen. Talk is made with another seed than that for tuning.");
        lines.add(
                "- Voices: " + voices() + ". The model's training used speech made with flite, festival and espeak-ng;"
                        + " which of their voices, its README does not say. FreeTTS was not among them, but kevin16 was built"
                        + " from the same recordings as the voice kal of flite and festival. So no voice here is surely new to"
                        + " the model, and synthetic voices are no measure for people.");
        lines.add("");
        return lines;
    }

    private String voices() {
        String present =
                measurement.cast().speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
        List<String> absent = measurement.cast().absent();
        return absent.isEmpty() ? present : present + " (not installed here: " + String.join(", ", absent) + ")";
    }

    /** The recogniser's library, whose version stands in the name of its archive. */
    private static String recogniser() {
        String place = Recognizer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return place.substring(place.lastIndexOf('/') + 1).replace(".jar", "");
    }

    private static String checksum(Path file) throws UserError {
        CRC32 sum = new CRC32();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                sum.update(buffer, 0, count);
            }
        } catch (IOException unreadable) {
            throw new UserError(file + " cannot be read: check that it exists and that you may read it.");
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
