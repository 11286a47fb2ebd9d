package guide.massage.bench;

import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.util.ArrayList;
import java.util.List;

/** The exact samples that were played, or heard, since some instant. Used by one thread. */
final class PlayedSound {
    /** Fainter than this nothing is heard: about -60 dB of full scale. */
    private static final int AUDIBLE = 33;

    private final List<short[]> frames = new ArrayList<>();

    void add(short[] frame) {
        frames.add(frame.clone());
    }

    void forget() {
        frames.clear();
    }

    /** All of them. */
    short[] samples() {
        return Pcm.join(frames.stream().map(Pcm::of).toList()).samples();
    }

    /** How many samples there are. */
    long length() {
        return (long) frames.size() * Frame.SAMPLES;
    }

    /** The sample after the last audible one in a stretch, or its beginning where all of it is silent. */
    long endOfSound(long from, long to) {
        for (long i = Math.min(to, length()) - 1; i >= Math.max(0, from); i--) {
            if (isAudible(i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** The first audible sample from a place on, or the end of what was played. */
    long beginningOfSound(long from) {
        for (long i = from; i < length(); i++) {
            if (isAudible(i)) {
                return i;
            }
        }
        return length();
    }

    private boolean isAudible(long sample) {
        return Math.abs(frames.get((int) (sample / Frame.SAMPLES))[(int) (sample % Frame.SAMPLES)]) > AUDIBLE;
    }
}
