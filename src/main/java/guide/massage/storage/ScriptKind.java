package guide.massage.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** What a script is, told by what is in it. */
public enum ScriptKind {
    ROUTINE,
    PHRASES,
    PROMPTS;

    /**
     * The kind of the script in a file; one that looks like no other kind is judged as a routine.
     *
     * @throws UnusableScript when the file cannot be read or holds no JSON object
     */
    public static ScriptKind of(Path file) throws UnusableScript {
        ObjectNode top = StrictJson.read(file);
        if (top.has("intents")) {
            return PHRASES;
        }
        return top.has("prompts") ? PROMPTS : ROUTINE;
    }
}
