package guide.massage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class TroubleTest {
    /** A command that comes to such an end. */
    @Command
    private record Ending(Exception exception) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw exception;
        }
    }

    @Test
    void toBeToldToEndIsNoFaultOfTheProgram() {
        assertEquals(new Program.Run(130, "", ""), Program.run(new Ending(new InterruptedException())));
    }

    @Test
    void whatAUserCanMendIsOneSentence() {
        assertEquals(
                new Program.Run(2, "", "Mend it." + System.lineSeparator()),
                Program.run(new Ending(new UserError("Mend it."))));
    }
}
