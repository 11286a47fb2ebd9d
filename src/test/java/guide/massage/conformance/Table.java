package guide.massage.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of facts in the test resources: one row a line, cells between tabs, names of the columns first. */
record Table(List<Row> rows) {
    private static final Path FOLDER = Path.of("src/test/resources/conformance");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    static Table routines() {
        return read("routines.tsv");
    }

    static Table safety() {
        return read("safety.tsv");
    }

    /** The rows of one table of the source, such as {@code R1}. */
    List<Row> of(String table) {
        return rows.stream().filter(row -> row.id().startsWith(table + ".")).toList();
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name));
        } catch (IOException missing) {
            throw new AssertionError("cannot read " + name, missing);
        }
    }

    private static Table read(String name) {
        List<String> lines = lines(name);
        String[] columns = TAB.split(lines.get(0), -1);
        return new Table(lines.stream().skip(1).map(line -> row(columns, line)).toList());
    }

    private static Row row(String[] columns, String line) {
        String[] cells = TAB.split(line, -1);
        if (cells.length != columns.length) {
            throw new AssertionError("not " + columns.length + " cells: " + line);
        }
        Map<String, String> named = new HashMap<>();
        for (int index = 0; index < columns.length; index++) {
            named.put(columns[index], cells[index]);
        }
        return new Row(named);
    }

    /** One row, by the names of its columns. */
    record Row(Map<String, String> cells) {
        String id() {
            return text("id").orElseThrow();
        }

        /** The cell, unless it is blank. */
        Optional<String> text(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
        }

        /** What stands between semicolons in the cell. */
        List<String> facts(String column) {
            return text(column).stream()
                    .flatMap(cell -> Stream.of(SEMICOLON.split(cell)))
                    .toList();
        }
    }
}
