package guide.massage.lint;

import guide.massage.routine.Block;
import guide.massage.routine.Passage;
import guide.massage.routine.Routine;
import guide.massage.routine.Step;
import guide.massage.routine.Wording;
import guide.massage.storage.PassagePlaces;
import guide.massage.storage.RoutineDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the texts and the steps of a routine with their places. */
final class RoutineTexts {
    private final Routine routine;
    private final PassagePlaces places;

    RoutineTexts(RoutineDraft draft) {
        this.routine = draft.routine();
        this.places = draft.places();
    }

    /** Every step as it is written, once however often it is performed. */
    List<Step> steps() {
        return passages().filter(Step.class::isInstance).map(Step.class::cast).toList();
    }

    Stream<Passage> passages() {
        return routine.passages().stream().flatMap(RoutineTexts::withInner);
    }

    private static Stream<Passage> withInner(Passage passage) {
        Stream<Passage> inner = passage instanceof Block block
                ? block.passages().stream().flatMap(RoutineTexts::withInner)
                : Stream.empty();
        return Stream.concat(Stream.of(passage), inner);
    }

    /** What is said around the steps. */
    List<Text> ofFrame() {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text("/title", routine.title()));
        texts.add(new Text("/about", routine.about()));
        addEach("/preparation", routine.preparation(), texts);
        passages().forEach(passage -> blockTitle(passage).ifPresent(texts::add));
        addEach("/aftercare", routine.aftercare(), texts);
        routine.explanations().forEach((topic, words) -> texts.add(new Text(places.ofExplanation(topic), words)));
        return texts;
    }

    private Optional<Text> blockTitle(Passage passage) {
        return passage instanceof Block block
                ? block.title().map(title -> new Text(places.of(block) + "/title", title))
                : Optional.empty();
    }

    /** What is said for a step. */
    List<Text> of(Step step) {
        String place = places.of(step);
        Wording wording = step.wording();
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(place + "/technique", step.technique()));
        addAny(place + "/landmark", wording.landmark(), texts);
        addAny(place + "/hands", wording.hands(), texts);
        addAny(place + "/direction", wording.direction(), texts);
        addAny(place + "/pace", wording.pace(), texts);
        addAny(place + "/feel", wording.feel(), texts);
        texts.add(new Text(place + "/brief", wording.brief()));
        texts.add(new Text(place + "/quiet", wording.quiet()));
        addEach(place + "/more", wording.more(), texts);
        addEach(place + "/cautions", step.cautions(), texts);
        addEach(place + "/parts", step.parts(), texts);
        addAny(place + "/check", step.checkIn(), texts);
        addAny(place + "/release", step.release(), texts);
        return texts;
    }

    private static void addAny(String pointer, Optional<String> words, List<Text> texts) {
        words.ifPresent(said -> texts.add(new Text(pointer, said)));
    }

    private static void addEach(String pointer, List<String> words, List<Text> texts) {
        for (int index = 0; index < words.size(); index++) {
            texts.add(new Text(pointer + "/" + index, words.get(index)));
        }
    }
}
