package guide.massage.routine;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A massage that can be guided from start to finish.
 *
 * @param id file-safe name, such as {@code relaxing-back}
 * @param title as it is spoken
 * @param names what people may call it when they choose
 * @param about one sentence for those who choose
 * @param audience whether two people take part or one
 * @param posture how the receiver lies or sits
 * @param giver where the giver is when it starts
 * @param usesOil whether oil is offered
 * @param length the promised length, from shortest to longest
 * @param dailyLimit the most minutes a day, zero for no limit
 * @param preparation told before hands touch skin; each waits for the giver's "next" or "ready"
 * @param passages the routine itself
 * @param aftercare told when the last step is done
 * @param explanations what can be asked about, from the name of the topic, such as DEEP_TISSUE, to what is told
 */
public record Routine(
        String id,
        String title,
        List<String> names,
        String about,
        Audience audience,
        Posture posture,
        GiverPlace giver,
        boolean usesOil,
        Span<Duration> length,
        Duration dailyLimit,
        List<String> preparation,
        List<Passage> passages,
        List<String> aftercare,
        Map<String, String> explanations) {
    public Routine {
        names = List.copyOf(names);
        preparation = List.copyOf(preparation);
        passages = List.copyOf(passages);
        aftercare = List.copyOf(aftercare);
        explanations = Map.copyOf(explanations);
    }

    /** Whether only so many minutes of it a day are good. */
    public boolean hasDailyLimit() {
        return !dailyLimit.isZero();
    }
}
