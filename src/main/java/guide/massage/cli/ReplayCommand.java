package guide.massage.cli;

import guide.massage.runtime.Transcript;
import guide.massage.session.Guide;
import guide.massage.session.Occurrence;
import guide.massage.session.Session;
import guide.massage.session.Transition;
import guide.massage.storage.Journal;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Feeds a journal through the state machine again and prints the transcript. */
@Command(
        name = "replay",
        description = "Prints the transcript of a kept journal again. The screening is not in it.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Parameters(paramLabel = "FILE", description = "A journal that a session has kept.")
    private Path file = Path.of("");

    ReplayCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Journal journal = Journal.read(file);
        Settings settings = new SettingsFile(installation.user().settings()).read();
        Words words = Words.read(
                installation.scripts(settings.language()),
                installation.scripts(settings.language()).resolve("routines"),
                installation.user().routines(settings.language()),
                installation.scripts(settings.language()).resolve("demo"));
        replay(journal, words);
        return 0;
    }

    private void replay(Journal journal, Words words) {
        Guide guide = new Guide(words.script());
        Transcript transcript = new Transcript(printing::print);
        Session session = Session.beginning(journal.preferences());
        for (Occurrence occurrence : journal.occurrences()) {
            Transition transition = guide.reduce(session, occurrence);
            transcript.saw(session, occurrence, transition);
            session = transition.session();
        }
    }
}
