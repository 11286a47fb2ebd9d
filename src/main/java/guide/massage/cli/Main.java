package guide.massage.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Guides a home massage by voice alone, offline. */
@Command(
        name = "massage-guide",
        description = "Guides a home massage by voice alone, offline.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class)
public final class Main {
    private static final String DEFAULT_COMMAND = "session";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and answers with its exit code. */
    static int run(String... arguments) {
        Installation installation = Installation.ofThisProcess();
        LogFile.placeIn(installation.user().data());
        CommandLine program = new CommandLine(new Main())
                .addSubcommand(new SessionCommand(installation))
                .addSubcommand(new DemoCommand(installation))
                .addSubcommand(new ReplayCommand(installation))
                .addSubcommand(new PreviewCommand(installation))
                .addSubcommand(new CheckCommand(installation))
                .addSubcommand(new NewCommand(installation))
                .addSubcommand(new HearCommand(installation))
                .addSubcommand(new EvaluateCommand(installation))
                .addSubcommand(new BenchCommand(installation))
                .addSubcommand(new QualityCommand(installation))
                .addSubcommand(new ModelCommand(installation))
                .addSubcommand(new CalibrateCommand(installation))
                .addSubcommand(new DoctorCommand(installation))
                .addSubcommand(new LiveBenchCommand(installation))
                .addSubcommand(new SoakCommand(installation));
        return program.setExecutionExceptionHandler(new Trouble())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(withDefaultCommand(program, arguments));
    }

    /** Options without a command belong to the session, which is what the program is for. */
    private static String[] withDefaultCommand(CommandLine program, String... arguments) {
        boolean named = arguments.length > 0
                && (program.getSubcommands().containsKey(arguments[0])
                        || program.getCommandSpec().optionsMap().containsKey(arguments[0]));
        if (named) {
            return arguments;
        }
        String[] completed = new String[arguments.length + 1];
        completed[0] = DEFAULT_COMMAND;
        System.arraycopy(arguments, 0, completed, 1, arguments.length);
        return completed;
    }
}
