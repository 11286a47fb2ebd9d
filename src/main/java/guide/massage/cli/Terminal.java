package guide.massage.cli;

import java.io.IOException;
import org.tinylog.Logger;

/** The terminal that the program was started in. The start script has it give single keys while a session runs. */
final class Terminal {
    private Terminal() {}

    /** Has it give whole lines again, and show what is typed; without a terminal nothing happens. */
    static void giveLines() throws InterruptedException {
        try {
            new ProcessBuilder("stty", "icanon", "echo")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchTool) {
            Logger.info(noSuchTool, "the terminal stays as it is");
        }
    }
}
