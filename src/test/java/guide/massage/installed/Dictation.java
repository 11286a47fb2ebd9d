package guide.massage.installed;

import com.fasterxml.jackson.databind.ObjectMapper;
import guide.massage.audio.Pcm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/** Somebody who listens to a recording and writes down which of some sentences are in it. */
final class Dictation {
    private static final Path MODEL = Path.of("models", "massage-en");
    private static final float RATE = 16_000;
    private static final int PIECE = 1_600;

    private Dictation() {}

    /** The words heard, a line for each stretch of speech. */
    static String of(Pcm sound, List<String> sentences) throws IOException {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        ObjectMapper json = new ObjectMapper();
        StringJoiner heard = new StringJoiner("\n");
        try (Model model = new Model(MODEL.toString());
                Recognizer recogniser = new Recognizer(model, RATE, json.writeValueAsString(sentences))) {
            short[] samples = sound.samples();
            for (int from = 0; from < samples.length; from += PIECE) {
                short[] piece = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + PIECE));
                if (recogniser.acceptWaveForm(piece, piece.length)) {
                    heard.add(json.readTree(recogniser.getResult()).path("text").asText());
                }
            }
            heard.add(json.readTree(recogniser.getFinalResult()).path("text").asText());
        }
        return heard.toString();
    }
}
