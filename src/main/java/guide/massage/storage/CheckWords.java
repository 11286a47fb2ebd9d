package guide.massage.storage;

import guide.massage.routine.BodyArea;
import guide.massage.routine.Pressure;
import java.util.List;
import java.util.Set;

/**
 * Words of one language by which scripts are judged.
 *
 * @param lookWords words that only help somebody who looks
 * @param harmless wordings in which a look-word means something else, such as "see a doctor"
 * @param sideWords wordings that fix a side of the receiver
 * @param cautions what must be said before delicate places are touched
 */
public record CheckWords(
        List<String> lookWords, List<String> harmless, List<String> sideWords, List<Caution> cautions) {
    public CheckWords {
        lookWords = List.copyOf(lookWords);
        harmless = List.copyOf(harmless);
        sideWords = List.copyOf(sideWords);
        cautions = List.copyOf(cautions);
    }

    /**
     * A delicate place and how to tell whether a step warns of it.
     *
     * @param place what to stay clear of, for the author
     * @param areas a step that touches one of these needs the caution
     * @param from it is needed where the step may press as hard as this
     * @param words one of these is in the cautions of a step that warns of the place
     * @param example a caution that would do
     */
    public record Caution(String place, Set<BodyArea> areas, Pressure from, List<String> words, String example) {
        public Caution {
            areas = Set.copyOf(areas);
            words = List.copyOf(words);
        }
    }
}
