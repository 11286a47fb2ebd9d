package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.SoundSink;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Hearing;
import guide.massage.runtime.Listening;
import guide.massage.runtime.ListeningThroughEcho;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A loudspeaker in a room in which nobody is but the assistant, who listens to itself. Whatever it hears is false. Used
 * by one thread, which closes it.
 */
final class SelfListening implements SoundSink {
    private final Cast cast;
    private final SimulatedRoom room;
    private final Ear ear;
    private final Listening listening;
    private long frames;
    private final Set<Integer> utterances = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private int hushes;
    private int halts;
    private long simulated;

    SelfListening(Cast cast, RoomTraits traits) {
        this.cast = cast;
        room = new SimulatedRoom(traits);
        ear = new Ear(cast.model(), cast.phrases(), EarSettings.measured());
        listening = new ListeningThroughEcho(ear, cast::isAlarm);
    }

    @Override
    public void write(short[] frame) {
        long began = CpuTime.ofThread();
        short[] microphone = room.echoOf(frame);
        simulated += CpuTime.ofThread() - began;
        frames++;
        for (Hearing hearing : listening.hear(microphone, frame)) {
            note(hearing);
        }
    }

    private void note(Hearing hearing) {
        if (hearing instanceof Hearing.Suspected suspected) {
            hushes++;
            words.add(suspected.words());
            utterances.add(hearing.utterance());
        } else if (hearing instanceof Hearing.Heard heard && cast.isAlarm(heard)) {
            halts++;
            words.add(heard.words());
            utterances.add(hearing.utterance());
        }
    }

    /** What it has taken itself for. */
    SelfTriggers triggers() {
        return new SelfTriggers(utterances.size(), hushes, halts, words, length());
    }

    Duration length() {
        return Frame.LENGTH.multipliedBy(frames);
    }

    /** Time of the processor that went into the simulation, and is none of the program's. */
    Duration simulated() {
        return Duration.ofNanos(simulated);
    }

    @Override
    public void close() {
        ear.close();
    }
}
