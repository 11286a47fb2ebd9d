package guide.massage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What figures were measured on.
 *
 * @param hardware processor, cores and memory
 * @param system operating system and Java
 * @param versions of the program and of the libraries that hear and speak
 */
record Machine(String hardware, String system, String versions) {
    static Machine here(Installation installation) {
        return new Machine(
                String.format(
                        Locale.ROOT,
                        "%s, %d cores%s",
                        processor().orElse(System.getProperty("os.arch")),
                        Runtime.getRuntime().availableProcessors(),
                        told("/proc/meminfo", "MemTotal")
                                .map(Machine::gigabytes)
                                .orElse("")),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                        + System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vm.name") + ")",
                new Version().getVersion()[0] + libraries(installation.home().resolve("target/lib")));
    }

    /** The name of the processor, where the system tells it. */
    static Optional<String> processor() {
        return told("/proc/cpuinfo", "model name");
    }

    private static String gigabytes(String kilobytes) {
        long amount = Long.parseLong(kilobytes.replaceAll("[^0-9]", ""));
        return ", " + Math.round(amount / 1048576.0) + " GB of memory";
    }

    /** The value of a line such as "name : value"; nothing where the system has no such file. */
    private static Optional<String> told(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    private static String libraries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".jar", ""))
                    .filter(name -> name.matches("(vosk|freetts|JTransforms|jna|webrtc-java)-[0-9.]*"))
                    .sorted()
                    .collect(Collectors.joining(", ", ", ", ""));
        } catch (IOException notPackaged) {
            return "";
        }
    }
}
