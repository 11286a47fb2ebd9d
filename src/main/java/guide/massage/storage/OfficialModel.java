package guide.massage.storage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A speech model that Vosk's makers publish.
 *
 * @param name also that of its folder, and of its archive without ".zip"
 * @param about what it is, in a few words
 * @param licence as an SPDX identifier
 * @param bytes size of its archive
 * @param md5 of its archive
 * @param sha256 of its archive
 * @param librispeech words wrong of a hundred in read books (LibriSpeech test-clean), as published
 * @param tedlium words wrong of a hundred in talks (TED-LIUM), as published
 */
public record OfficialModel(
        String name,
        String about,
        Graph graph,
        String licence,
        Optional<Integer> bytes,
        Optional<String> md5,
        Optional<String> sha256,
        Optional<BigDecimal> librispeech,
        Optional<BigDecimal> tedlium) {

    /** Whether a model can be given a list of phrases: one with a static graph ignores it. */
    public enum Graph {
        RUN_TIME,
        STATIC
    }
}
