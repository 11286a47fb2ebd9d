package guide.massage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that shows the state machine is what the state machine does. */
final class StateTableTest {
    private static final Path PAGE = Path.of("docs/state-machine.md");

    @Test
    void thePageShowsTheStateMachineAsItIs() throws IOException {
        String table = new StateTable().markdown();
        if (Boolean.getBoolean("updateDocs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, table);
        }
        String cure = "docs/state-machine.md is stale: run ./mvnw test -Dtest=StateTableTest -DupdateDocs=true";
        assertEquals(table, Files.exists(PAGE) ? Files.readString(PAGE) : "", cure);
    }
}
