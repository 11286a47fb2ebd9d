package guide.massage.storage;

import guide.massage.routine.Passage;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where the parts of a routine stand in its file, as JSON pointers. */
public final class PassagePlaces {
    /** By identity, since a careless author may write two alike. */
    private final IdentityHashMap<Passage, String> passages = new IdentityHashMap<>();

    private final Map<String, String> explanations = new HashMap<>();

    Passage remember(Passage passage, String pointer) {
        passages.put(passage, pointer);
        return passage;
    }

    void rememberExplanation(String topic, String pointer) {
        explanations.put(topic, pointer);
    }

    /** The place of a passage of this routine; of any other, the file as a whole. */
    public String of(Passage passage) {
        return passages.getOrDefault(passage, "");
    }

    /** The place where the topic is explained. */
    public String ofExplanation(String topic) {
        return explanations.getOrDefault(topic, "/explanations");
    }
}
