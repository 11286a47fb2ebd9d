package guide.massage.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command prints to, mixed into each that prints: the terminal, or what stands in for it in a test. */
@Command
final class Printing {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** A line of what was asked for, at once. */
    void print(String line) {
        at(out(), line);
    }

    /** A line of what passes by while one waits, at once. */
    void tell(String line) {
        at(command().commandLine().getErr(), line);
    }

    private static void at(PrintWriter writer, String line) {
        writer.println(line);
        writer.flush();
    }

    /** For what is more than a line; whoever writes flushes. */
    PrintWriter out() {
        return command().commandLine().getOut();
    }

    /** The words of the command line, as they were given. */
    List<String> words() {
        return command().commandLine().getParseResult().originalArgs();
    }

    private CommandSpec command() {
        if (command == null) {
            throw new IllegalStateException("picocli has not filled in the command");
        }
        return command;
    }
}
