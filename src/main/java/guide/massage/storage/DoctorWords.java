package guide.massage.storage;

import guide.massage.language.Prompts;
import java.util.Map;
import java.util.Optional;

/**
 * What the doctor says in one language. The keys are the program's; every one that it needs is there.
 *
 * @param sentences what it says to lead through the examination
 * @param remarks what it may find
 */
public record DoctorWords(Map<String, String> sentences, Map<String, Remark> remarks) {
    public DoctorWords {
        sentences = Map.copyOf(sentences);
        remarks = Map.copyOf(remarks);
    }

    /**
     * Words for one thing that may be found; a slot is a name in braces.
     *
     * @param found what is so
     * @param cure what helps, where something should be done
     */
    public record Remark(String found, Optional<String> cure) {
        /** The same with values in its slots. */
        public Remark filled(Map<String, String> slots) {
            return new Remark(Prompts.fill(found, slots), cure.map(text -> Prompts.fill(text, slots)));
        }
    }
}
