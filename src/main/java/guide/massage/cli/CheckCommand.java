package guide.massage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.hearing.SpeechModel;
import guide.massage.storage.Problem;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import guide.massage.storage.UnusableScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with scripts, each problem with its place and cure. */
@Command(
        name = "check",
        description = "Checks routines, phrases and prompts: those given, or all that ship and your own.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Scripts to check; what they are is told by content.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print an array of problems for tools: file, pointer, reason, cure.")
    private boolean json;

    CheckCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Report report = report(new SettingsFile(installation.user().settings()).read());
        if (json) {
            printing.print(asJson(report.problems()));
        } else {
            print(report);
        }
        return report.problems().isEmpty() ? 0 : Trouble.USER_CAN_MEND;
    }

    private Report report(Settings settings) throws Exception {
        String language = settings.language();
        List<Path> all = ScriptCheck.allFiles(installation, language);
        try (SpeechModel model =
                ModelChoice.of(installation, settings, Optional.empty()).open()) {
            ScriptCheck check = ScriptCheck.by(installation.scripts(language), model);
            return Report.of(files.isEmpty() ? check : check.beside(all), files.isEmpty() ? all : files);
        } catch (UnusableScript yardstick) {
            return new Report(files.isEmpty() ? all.size() : files.size(), yardstick.problems());
        }
    }

    private void print(Report report) {
        for (Problem problem : report.problems()) {
            printing.print("File: " + problem.file());
            printing.print("Place: " + (problem.pointer().isEmpty() ? "the whole file" : problem.pointer()));
            printing.print("Problem: " + problem.reason() + ".");
            printing.print("Cure: " + problem.cure() + ".");
            printing.print("");
        }
        printing.print(report.summary());
    }

    private static String asJson(List<Problem> problems) throws JsonProcessingException {
        List<Map<String, String>> objects = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, String> object = new LinkedHashMap<>();
            object.put("file", problem.file().toString());
            object.put("pointer", problem.pointer());
            object.put("reason", problem.reason());
            object.put("cure", problem.cure());
            objects.add(object);
        }
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(objects);
    }

    /** What a check has found in so many files. */
    private record Report(int files, List<Problem> problems) {
        static Report of(ScriptCheck check, List<Path> files) {
            return new Report(
                    files.size(),
                    files.stream()
                            .flatMap(file -> check.problemsOf(file).stream())
                            .toList());
        }

        String summary() {
            String checked = count(files, "file") + " checked: ";
            return checked + (problems.isEmpty() ? "all is well." : count(problems.size(), "problem") + ".");
        }

        private static String count(int number, String thing) {
            return number == 1 ? "1 " + thing : number + " " + thing + "s";
        }
    }
}
