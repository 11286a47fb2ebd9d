package guide.massage.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the program's own archive. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"massage-guide " + version};
    }
}
