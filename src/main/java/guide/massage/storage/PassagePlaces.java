package guide.massage.storage;

import guide.massage.routine.Passage;
import java.util.IdentityHashMap;

/** Where in its file each passage stands. By identity, since a careless author may write two alike. */
final class PassagePlaces {
    private final IdentityHashMap<Passage, String> pointers = new IdentityHashMap<>();

    Passage remember(Passage passage, String pointer) {
        pointers.put(passage, pointer);
        return passage;
    }

    String of(Passage passage) {
        return pointers.getOrDefault(passage, "");
    }
}
