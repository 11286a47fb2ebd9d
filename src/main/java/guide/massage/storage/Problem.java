package guide.massage.storage;

import java.nio.file.Path;

/**
 * One fault in a script, told so that its author can mend it.
 *
 * @param pointer the place inside the file: a JSON pointer such as {@code /intents/PAIN/3}, "line 12, column 5" where
 *     the file is no JSON, or empty for the file as a whole
 * @param reason what is wrong, as a clause without a full stop
 * @param cure what to do about it, as a clause without a full stop
 */
public record Problem(Path file, String pointer, String reason, String cure) {

    /** The whole fault on one line: file, place, reason and cure. */
    public String sentence() {
        String place = pointer.isEmpty() ? file.toString() : file + " at " + pointer;
        return place + ": " + reason + "; " + cure + ".";
    }
}
