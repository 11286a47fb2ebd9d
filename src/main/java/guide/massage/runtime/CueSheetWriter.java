package guide.massage.runtime;

import guide.massage.session.Effect;
import guide.massage.session.Phase;
import guide.massage.session.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes when each sentence of a preview is heard: time in the file, step, words, separated by tabs. */
public final class CueSheetWriter {
    private static final String HEADER = "time\tstep\twords";

    private final List<String> rows = new ArrayList<>(List.of(HEADER));

    void note(Duration position, Transition transition) {
        for (Effect effect : transition.effects()) {
            if (effect instanceof Effect.Say say) {
                rows.add(Transcript.time(position) + "\t"
                        + step(transition.session().phase()) + "\t" + say.line().text());
            }
        }
    }

    private static String step(Phase phase) {
        if (phase instanceof Phase.Guiding guiding) {
            var step = guiding.progress().step();
            return step.number() + " " + step.step().id();
        }
        return phase instanceof Phase.Preparing ? "preparation" : "aftercare";
    }

    /** The header and a row for each sentence. */
    public List<String> rows() {
        return List.copyOf(rows);
    }
}
