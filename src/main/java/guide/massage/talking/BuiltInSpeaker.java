package guide.massage.talking;

import guide.massage.audio.Pcm;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.speaking.VoiceStyle;
import java.time.Duration;

/** The voice of the assistant itself, in a style that need not be the assistant's. */
record BuiltInSpeaker(@Override String name, SentenceRenderer renderer, VoiceStyle style) implements Speaker {
    @Override
    public Pcm saying(String text) {
        return renderer.render(new Sentence(text, style, Duration.ZERO)).join();
    }
}
