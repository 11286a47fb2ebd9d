package guide.massage.storage;

import guide.massage.language.Prompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A prompts file as far as it could be read, for those who judge it.
 *
 * @param prompts fit for a session only if there are no faults
 * @param exempt keys of prompts that may hold words of pain and stop, each with the reason
 * @param faults what keeps it from being used
 */
public record PromptDraft(Path file, Prompts prompts, Map<String, String> exempt, List<Problem> faults) {
    public PromptDraft {
        exempt = Map.copyOf(exempt);
        faults = List.copyOf(faults);
    }
}
