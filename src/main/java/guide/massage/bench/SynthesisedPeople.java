package guide.massage.bench;

import guide.massage.audio.Pcm;
import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import guide.massage.speaking.Sentence;
import guide.massage.speaking.SentenceRenderer;
import guide.massage.speaking.VoiceStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * People made with the assistant's own synthesiser at other pitches and paces, for want of recordings. To the canceller
 * they are as like the echo as anybody can be.
 */
public final class SynthesisedPeople {
    /** What people are known to cry when it hurts or is enough. */
    private static final List<String> ALARMS = List.of(
            "Ouch!",
            "Ow!",
            "That hurts.",
            "It hurts.",
            "This hurts.",
            "You're hurting me.",
            "That really hurts.",
            "It's painful.",
            "Too painful.",
            "I'm in pain.",
            "That's too much.",
            "Too hard.",
            "Too deep.",
            "Too strong.",
            "Not there.",
            "Hands off.",
            "Stop.",
            "Stop it.",
            "Stop now.",
            "Please stop.");

    private static final List<String> COMMANDS = List.of(
            "Next.",
            "Next step.",
            "Go on.",
            "Repeat that.",
            "Say again.",
            "One more time.",
            "Pause.",
            "Hold on.",
            "One moment.",
            "Softer.",
            "Less pressure.",
            "Lighter please.",
            "More pressure.",
            "How long is left?",
            "How much longer?",
            "Where are we?",
            "What can I say?",
            "How do I do that?",
            "Slow down.",
            "Louder.");

    private static final List<VoiceStyle> SPEAKERS = List.of(
            new VoiceStyle(170, 120, 20),
            new VoiceStyle(150, 75, 12),
            new VoiceStyle(190, 150, 30),
            new VoiceStyle(160, 185, 40),
            new VoiceStyle(210, 100, 25),
            new VoiceStyle(140, 135, 35),
            new VoiceStyle(180, 65, 10),
            new VoiceStyle(200, 170, 15),
            new VoiceStyle(130, 110, 50),
            new VoiceStyle(220, 90, 20));

    private final SentenceRenderer renderer;
    private final PhraseBook phrases;

    public SynthesisedPeople(SentenceRenderer renderer, PhraseBook phrases) {
        this.renderer = renderer;
        this.phrases = phrases;
    }

    /** Cries over what hurts: up to 200, the first twenty all different. */
    public List<Utterance> alarms(int count) {
        return spoken(ALARMS, count);
    }

    /** Commands: up to 200, the first twenty all different. */
    public List<Utterance> commands(int count) {
        return spoken(COMMANDS, count);
    }

    private List<Utterance> spoken(List<String> sentences, int count) {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < Math.min(count, sentences.size() * SPEAKERS.size()); i++) {
            String sentence = sentences.get(i % sentences.size());
            VoiceStyle speaker = SPEAKERS.get((i + i / sentences.size()) % SPEAKERS.size());
            utterances.add(new Utterance(sentence, intent(sentence), name(speaker), sound(sentence, speaker)));
        }
        return utterances;
    }

    private Pcm sound(String sentence, VoiceStyle speaker) {
        return renderer.render(new Sentence(sentence, speaker, Duration.ZERO)).join();
    }

    private static String name(VoiceStyle speaker) {
        return "kevin16 " + speaker.pitchHertz() + " Hz";
    }

    private Intent intent(String sentence) {
        return phrases.readings(String.join(" ", phrases.wordsOf(sentence))).stream()
                .map(reading -> reading.intent())
                .filter(Intent.class::isInstance)
                .map(Intent.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no phrase is \"" + sentence + "\""));
    }
}
