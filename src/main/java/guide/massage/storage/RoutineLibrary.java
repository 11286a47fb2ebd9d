package guide.massage.storage;

import guide.massage.routine.Routine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every routine that can be guided, and what is wrong with the files that cannot.
 *
 * @param routines the good ones, in the order of their folders and then of their file names
 * @param problems of the files that were left out; the routines are usable all the same
 */
public record RoutineLibrary(List<Routine> routines, List<Problem> problems) {
    private static final String ENDING = ".json";

    public RoutineLibrary {
        routines = List.copyOf(routines);
        problems = List.copyOf(problems);
    }

    /**
     * Reads every {@code .json} file directly inside the folders. A folder that does not exist holds no routines; of
     * two routines with one id the first counts and the other is a problem.
     */
    public static RoutineLibrary load(Path... folders) {
        Loading loading = new Loading();
        Stream.of(folders).forEach(loading::folder);
        return loading.library();
    }

    public Optional<Routine> routine(String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    /** A library while it fills. */
    private static final class Loading {
        private final RoutineReader reader = new RoutineReader();
        private final Map<String, Routine> routines = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void folder(Path folder) {
            if (!Files.exists(folder)) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(this::file);
            } catch (IOException | UncheckedIOException unreadable) {
                String cure = "check that it is a folder, and its permissions";
                problems.add(new Problem(folder, "", "the folder cannot be listed", cure));
            }
        }

        private void file(Path file) {
            try {
                add(file, reader.read(file));
            } catch (UnusableScript unusable) {
                problems.addAll(unusable.problems());
            }
        }

        private void add(Path file, Routine routine) {
            if (routines.putIfAbsent(routine.id(), routine) != null) {
                String reason = "a routine with the id \"" + routine.id() + "\" is there already";
                problems.add(new Problem(file, "/id", reason, "give this one an id of its own"));
            }
        }

        RoutineLibrary library() {
            Collection<Routine> good = routines.values();
            return new RoutineLibrary(List.copyOf(good), problems);
        }
    }
}
