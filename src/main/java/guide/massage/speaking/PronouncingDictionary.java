package guide.massage.speaking;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How words sound: the voice's own dictionary, made from that of Carnegie Mellon University, on which the speech model
 * was trained as well. A word it lacks is sounded by its letters. Loading takes some 0.3 s. Used by one thread at a
 * time.
 */
public final class PronouncingDictionary {
    private final CMULexicon lexicon;

    private PronouncingDictionary(CMULexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Loads the dictionary that comes with the voice. */
    public static PronouncingDictionary load() throws VoiceUnavailable {
        synchronized (Voice.SYNTHESISER) {
            try {
                CMULexicon lexicon = new CMULexicon();
                lexicon.load();
                return new PronouncingDictionary(lexicon);
            } catch (IOException missing) {
                throw new VoiceUnavailable();
            }
        }
    }

    /** The sounds of a word in small letters, without stress. */
    public List<String> phones(String word) {
        String[] found = Optional.ofNullable(lexicon.getPhones(word, null)).orElseGet(() -> new String[0]);
        return Arrays.stream(found).map(phone -> phone.replaceAll("[0-9]", "")).toList();
    }
}
