package guide.massage.quality;

import guide.massage.audio.SoundTrouble;
import guide.massage.language.Reading;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.Notice;
import guide.massage.measuring.PlainHearer;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.measuring.TrialResult;
import guide.massage.measuring.TrialResult.Outcome;
import guide.massage.measuring.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Recordings as the ear heard them, each beside what plain Vosk made of the same sound. */
record Compared(List<Pair> pairs) {
    Compared {
        pairs = List.copyOf(pairs);
    }

    /** One recording, heard both ways. */
    record Pair(Wanted wanted, TrialResult ours, TrialResult plain) {
        boolean isAccepted() {
            return ours.outcome() == Outcome.ACCEPTED;
        }

        /** Whether a session would have fallen silent, at the first guess or at the latest when it was heard. */
        boolean isHushed() {
            return ours.notices().stream().anyMatch(Pair::hushes);
        }

        private static boolean hushes(Notice notice) {
            boolean alarm = notice.reading()
                    .map(Reading::intent)
                    .filter(intent -> intent.isSafety())
                    .isPresent();
            return notice.verdict() == Verdict.HUSH || (notice.accepted() && alarm);
        }

        boolean isCeiling() {
            return plain.outcome() == Outcome.ACCEPTED;
        }
    }

    /** Listens to all of them twice; the grammar of the second time holds their texts and nothing else. */
    static Compared of(
            String what, List<Wanted> wanted, List<Trial> trials, Measurement measurement, Optional<NoiseMix> noise)
            throws SoundTrouble, InterruptedException {
        Set<String> texts = wanted.stream().map(Wanted::text).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Trial> plainTrials = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            plainTrials.add(PlainHearer.trial(trials.get(i), wanted.get(i).text()));
        }
        Tally ours = measurement.heard(what, trials, noise);
        Tally plain = measurement.plainlyHeard(what, texts, plainTrials, noise);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            pairs.add(new Pair(
                    wanted.get(i), ours.results().get(i), plain.results().get(i)));
        }
        return new Compared(pairs);
    }

    Compared where(Predicate<Wanted> which) {
        return new Compared(
                pairs.stream().filter(pair -> which.test(pair.wanted())).toList());
    }

    List<String> texts() {
        return pairs.stream().map(pair -> pair.wanted().text()).distinct().toList();
    }

    int all() {
        return pairs.size();
    }

    int accepted() {
        return count(Pair::isAccepted);
    }

    int confused() {
        return count(pair -> pair.ours().outcome() == Outcome.CONFUSED);
    }

    int missed() {
        return count(pair -> pair.ours().outcome() == Outcome.MISSED);
    }

    int hushed() {
        return count(Pair::isHushed);
    }

    int ceiling() {
        return count(Pair::isCeiling);
    }

    private int count(Predicate<Pair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    /** So many in percent of those that plain Vosk got right. */
    String ofCeiling(int some) {
        return ceiling() == 0 ? "no ceiling" : Markdown.percent((double) some / ceiling());
    }

    Tally ours() {
        return new Tally(pairs.stream().map(Pair::ours).toList());
    }

    Tally plain() {
        return new Tally(pairs.stream().map(Pair::plain).toList());
    }
}
