package guide.massage.doctor;

import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.hearing.Ear;
import guide.massage.speaking.SentenceRenderer;
import java.util.List;
import java.util.Optional;

/**
 * What an examination is made with, as far as it could be opened.
 *
 * @param ear without it "stop" is not tried
 * @param findings what was found while they were opened
 */
public record Instruments(
        Optional<SoundSource> microphone,
        Optional<SoundSink> loudspeaker,
        Optional<SentenceRenderer> voice,
        Optional<Ear> ear,
        List<Finding> findings) {
    public Instruments {
        findings = List.copyOf(findings);
    }

    boolean canHear() {
        return microphone.isPresent();
    }

    boolean canSpeak() {
        return loudspeaker.isPresent() && voice.isPresent();
    }
}
