package guide.massage.cli;

import guide.massage.audio.Pcm;
import guide.massage.bench.Condition;
import guide.massage.bench.LiveReaction;
import guide.massage.bench.Reaction;
import guide.massage.bench.Utterance;
import guide.massage.language.Intent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured through devices as a table with tabs, a line for each utterance; a time that is empty is missing. */
final class LiveTable {
    private static final String HEADER =
            "condition\tintent\twords\tspeaker\tsilence_ms\thands_off_ms\tanswer_ms\treply_ms\tload";
    private static final int COLUMNS = HEADER.split("\t").length;

    private LiveTable() {}

    static void write(Path file, List<LiveReaction> reactions) throws UserError {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        reactions.forEach(each -> lines.add(line(each)));
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UserError("The table " + file + " cannot be written: check its folder and permissions.");
        }
    }

    private static String line(LiveReaction each) {
        Reaction reaction = each.reaction();
        Utterance said = reaction.utterance();
        return String.join(
                "\t",
                each.condition().name(),
                said.intent().name(),
                said.words(),
                said.speaker(),
                cell(reaction.silence()),
                cell(reaction.halt()),
                cell(reaction.answer()),
                cell(reaction.reply()),
                String.format(Locale.ROOT, "%.2f", each.load()));
    }

    private static String cell(OptionalDouble time) {
        return time.isPresent() ? String.format(Locale.ROOT, "%.1f", time.getAsDouble()) : "";
    }

    static List<LiveReaction> read(Path file) throws UserError {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UserError(
                    "The table " + file + " cannot be read: check that it exists, is UTF-8 text and may be read.");
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new UserError(file + " at line 1: this is no table of live-bench; make one with live-bench --write.");
        }
        List<LiveReaction> reactions = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            reactions.add(reaction(file, i + 1, lines.get(i).split("\t", -1)));
        }
        return reactions;
    }

    private static LiveReaction reaction(Path file, int number, String[] cells) throws UserError {
        try {
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("there are " + cells.length + " columns instead of " + COLUMNS);
            }
            Utterance said = new Utterance(cells[2], Intent.valueOf(cells[1]), cells[3], Pcm.EMPTY);
            Reaction reaction = new Reaction(said, time(cells[4]), time(cells[5]), time(cells[6]), time(cells[7]));
            return new LiveReaction(Condition.valueOf(cells[0]), reaction, Double.parseDouble(cells[8]));
        } catch (IllegalArgumentException wrong) {
            throw new UserError(file + " at line " + number + ": " + wrong.getMessage()
                    + "; write the table anew with live-bench --write.");
        }
    }

    private static OptionalDouble time(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
}
