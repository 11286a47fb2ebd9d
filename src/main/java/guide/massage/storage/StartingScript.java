package guide.massage.storage;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import guide.massage.routine.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A routine to begin from, which becomes the user's own under another name. */
public final class StartingScript {
    private static final Pattern FILE_SAFE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 60;

    private final String text;
    private final String id;
    private final String title;

    private StartingScript(String text, String id, String title) {
        this.text = text;
        this.id = id;
        this.title = title;
    }

    /** Whether a routine and its file can be called so. */
    public static boolean isUsableName(String name) {
        return name.length() <= LONGEST_NAME && FILE_SAFE.matcher(name).matches();
    }

    /**
     * The starting script in a file, which is a sound routine itself.
     *
     * @throws UnusableScript with every fault of it
     */
    public static StartingScript read(Path file) throws UnusableScript {
        Routine routine = new RoutineReader().read(file);
        try {
            return new StartingScript(Files.readString(file), routine.id(), routine.title());
        } catch (IOException unreadable) {
            String cure = "check its name and its permissions";
            throw new UnusableScript(List.of(new Problem(file, "", "it cannot be read", cure)));
        }
    }

    /**
     * Writes it under another name, which becomes its id, its title and what people call it.
     *
     * @param folder made if it is missing; the file is named after the routine
     * @param schema what editors complete by
     * @throws UnwritableFile when it cannot be written, or a file is there already
     */
    public Path write(String name, Path folder, Path schema) throws UnwritableFile {
        Path file = folder.resolve(name + ".json");
        String spoken = name.replace('-', ' ');
        String own = text.replace(
                        quoted("../routine.schema.json"), quoted(schema.toUri().toString()))
                .replace(quoted(id), quoted(name))
                .replace(quoted(title), quoted(capital(spoken)))
                .replace(quoted(title.toLowerCase(Locale.ROOT)), quoted(spoken));
        try {
            OwnerOnly.createFolder(folder);
            Files.writeString(file, own, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return file;
        } catch (FileAlreadyExistsException there) {
            throw unwritable(file, "there is a file already", "choose another name", there);
        } catch (IOException failure) {
            throw unwritable(
                    file, "it cannot be written", "check its folder's permissions and the free space", failure);
        }
    }

    private static UnwritableFile unwritable(Path file, String reason, String cure, IOException cause) {
        return new UnwritableFile(new Problem(file, "", reason, cure), cause);
    }

    private static String quoted(String words) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
