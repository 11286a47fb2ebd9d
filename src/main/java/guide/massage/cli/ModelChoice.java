package guide.massage.cli;

import guide.massage.hearing.ModelTrial;
import guide.massage.hearing.ModelUnusable;
import guide.massage.hearing.SpeechModel;
import guide.massage.storage.Settings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which speech model listens.
 *
 * @param folder where it is
 * @param shipped whether it is the one that comes with the program, which needs no trial
 */
record ModelChoice(Path folder, boolean shipped) {

    /** The model named on the command line, else the one of the settings, else the one that comes with the program. */
    static ModelChoice of(Installation installation, Settings settings, Optional<Path> named) {
        Path shipped = installation.model(settings.language());
        Path folder = named.or(() -> settings.model().map(installation.home()::resolve))
                .orElse(shipped);
        return new ModelChoice(folder, isSame(folder, shipped));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Tries a model that did not come with the program in a process of its own, since it may crash the recogniser. */
    ModelChoice tried() throws ModelUnusable {
        if (!shipped) {
            ModelTrial.of(folder);
        }
        return this;
    }

    /** Loads it, after a trial where one is needed. */
    SpeechModel open() throws ModelUnusable {
        return SpeechModel.open(tried().folder());
    }
}
