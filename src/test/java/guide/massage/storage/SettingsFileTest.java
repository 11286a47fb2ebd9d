package guide.massage.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guide.massage.session.MusicSettings;
import guide.massage.session.Preferences.Verbosity;
import guide.massage.session.VoiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheStandardHolds() throws Exception {
        assertEquals(Settings.standard(), file().read());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Settings settings = new Settings(
                "de",
                "999",
                Verbosity.QUIET,
                new VoiceSettings(200, -3),
                MusicSettings.soft().louder().off(),
                !Settings.standard().cries(),
                Optional.of("models/other"));
        file().write(settings);
        assertEquals(settings, file().read());
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws Exception {
        file().write(Settings.standard());
        file().write(Settings.standard().withEmergencyNumber("911"));
        try (Stream<Path> files = Files.list(file().path().toAbsolutePath().resolveSibling(""))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatTheFileDoesNotNameIsStandard() throws Exception {
        assertEquals(Settings.standard().withEmergencyNumber("911"), reading("{\"emergencyNumber\": \"911\"}"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String broken = "{\"emergencyNumber\": \"help\", \"verbosity\": \"chatty\", \"wordsPerMinute\": 10,"
                + " \"gainDecibels\": 3, \"music\": \"loud\", \"musicDecibels\": -31, \"language\": \"../x\", \"colour\": 1}";
        UnusableScript unusable = assertThrows(UnusableScript.class, () -> reading(broken));
        assertEquals(
                List.of(
                        "/language",
                        "/emergencyNumber",
                        "/verbosity",
                        "/wordsPerMinute",
                        "/gainDecibels",
                        "/music",
                        "/musicDecibels",
                        "/colour"),
                unusable.problems().stream().map(Problem::pointer).toList());
    }

    @Test
    void aFolderThatIsAFileIsToldAndLeftAlone() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "x");
        SettingsFile file = new SettingsFile(blocked.resolve("settings.json"));
        UnwritableFile unwritable = assertThrows(UnwritableFile.class, () -> file.write(Settings.standard()));
        assertEquals(file.path(), unwritable.problem().file());
        assertEquals("x", Files.readString(blocked));
    }

    @Test
    void theEnvironmentNamesTheFolders() {
        Path home = folder.resolve("home");
        Path data = folder.resolve("data");
        UserFolders folders = UserFolders.of(Map.of("XDG_DATA_HOME", data.toString(), "XDG_CONFIG_HOME", "no"), home);
        assertEquals(new UserFolders(data.resolve("massage-guide"), home.resolve(".config/massage-guide")), folders);
    }

    private Settings reading(String json) throws IOException, UnusableScript {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(file().path(), json);
        return file().read();
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("config/settings.json"));
    }
}
