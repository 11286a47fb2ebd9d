package guide.massage.speaking;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Map;
import java.util.Set;

/**
 * Replaces sounds that the voice has no recording for in their place. The voice joins recordings of pairs of
 * sounds; {@code hh}, {@code w} and {@code y} were recorded before vowels only, {@code ng} after vowels only. Names
 * and abbreviations can ask for other pairs, on which the synthesiser writes complaints to the terminal.
 */
final class PhoneRepair implements UtteranceProcessor {
    private static final Set<String> VOWELS =
            Set.of("aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw");
    private static final Map<String, String> NOT_BEFORE_VOWEL = Map.of("hh", "ah", "w", "uw", "y", "iy");

    @Override
    public void processUtterance(Utterance utterance) {
        Item item = utterance.getRelation(Relation.SEGMENT).getHead();
        String before = "pau";
        while (item != null) {
            before = repaired(before, item);
            item = item.getNext();
        }
    }

    private static String repaired(String before, Item item) {
        String name = item.toString();
        Item next = item.getNext();
        boolean beforeVowel = next != null && VOWELS.contains(next.toString());
        String better = beforeVowel ? name : NOT_BEFORE_VOWEL.getOrDefault(name, name);
        if (name.equals("ng") && (!VOWELS.contains(before) || before.equals("er"))) {
            better = "n";
        }
        item.getFeatures().setString("name", better);
        return better;
    }
}
