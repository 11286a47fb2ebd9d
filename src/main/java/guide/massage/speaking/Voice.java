package guide.massage.speaking;

import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.VoiceManager;
import guide.massage.audio.Pcm;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one voice of the assistant: FreeTTS's {@code kevin16}, made calmer. The same sentence always gives the same
 * samples.
 *
 * <p>Loading takes up to a second, a sentence a few milliseconds. Used by one thread only, from loading to
 * closing: the synthesiser mixes up sentences of several threads. Several voices may be used by several threads;
 * they wait for each other.
 */
public final class Voice implements AutoCloseable {
    /**
     * Held while anything of the synthesiser is loaded or speaks. Its letter-to-sound rules and its paths through an
     * utterance are shared by all voices of the process and unguarded: of 200 voices loaded while another one was, 15
     * failed and 45 spoke otherwise.
     */
    static final Object SYNTHESISER = new Object();

    /** Kept here, since the logging system forgets a level when nobody holds the logger. */
    private static final Logger SYNTHESISER_LOG = Logger.getLogger("com.sun.speech.freetts");

    private static final String NAME = "kevin16";
    private static final String DIRECTORY = "com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory";
    /** Words per minute for each unit of FreeTTS's rate, measured on spoken steps of a massage. */
    private static final float WORDS_PER_RATE = 1.31f;

    private final com.sun.speech.freetts.Voice synthesiser;
    private final SampleCollector collector;

    private Voice(com.sun.speech.freetts.Voice synthesiser, SampleCollector collector) {
        this.synthesiser = synthesiser;
        this.collector = collector;
    }

    /**
     * Loads the voice for the calling thread.
     *
     * @throws VoiceUnavailable if it is missing from the class path
     */
    public static Voice load() throws VoiceUnavailable {
        synchronized (SYNTHESISER) {
            return loadAlone();
        }
    }

    private static Voice loadAlone() throws VoiceUnavailable {
        System.setProperty("freetts.voices", DIRECTORY);
        SYNTHESISER_LOG.setLevel(Level.OFF);
        com.sun.speech.freetts.Voice synthesiser = VoiceManager.getInstance().getVoice(NAME);
        if (synthesiser == null) {
            throw new VoiceUnavailable();
        }
        SampleCollector collector = new SampleCollector();
        synthesiser.setAudioPlayer(collector);
        synthesiser.allocate();
        keepOnThisThread(synthesiser);
        repairPhones(synthesiser);
        return new Voice(synthesiser, collector);
    }

    /** Ends the synthesiser's own output thread: without a queue to that thread it gives out sound on ours. */
    private static void keepOnThisThread(com.sun.speech.freetts.Voice synthesiser) {
        synthesiser.getOutputQueue().close();
        synthesiser.setOutputQueue(null);
    }

    @SuppressWarnings("unchecked")
    private static void repairPhones(com.sun.speech.freetts.Voice synthesiser) {
        List<UtteranceProcessor> stages = synthesiser.getUtteranceProcessors();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).toString().equals("CARTDurator")) {
                stages.add(i, new PhoneRepair());
                return;
            }
        }
    }

    /** The sentence as sound, beginning with its first word and ending with its pause. */
    public Pcm render(Sentence sentence) {
        String text = SpokenText.of(sentence.text());
        Pcm pause = Pcm.silence(sentence.pause());
        return text.isEmpty()
                ? pause
                : Polish.applied(spoken(text, sentence.style())).then(pause);
    }

    private Pcm spoken(String text, VoiceStyle style) {
        synchronized (SYNTHESISER) {
            synthesiser.setRate(style.wordsPerMinute() / WORDS_PER_RATE);
            synthesiser.setPitch(style.pitchHertz());
            synthesiser.setPitchRange(style.rangeHertz());
            collector.take();
            synthesiser.speak(text);
            return collector.take();
        }
    }

    @Override
    public void close() {
        synchronized (SYNTHESISER) {
            synthesiser.deallocate();
        }
    }
}
