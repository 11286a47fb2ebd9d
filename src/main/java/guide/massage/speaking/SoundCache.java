package guide.massage.speaking;

import guide.massage.audio.Pcm;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps rendered sentences up to a number of bytes and forgets first what was not used longest. Any thread. */
final class SoundCache {
    private static final int BYTES_PER_SAMPLE = 2;

    private final long mostBytes;
    private final Map<Sentence, Pcm> sounds = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    SoundCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Pcm> find(Sentence sentence) {
        return Optional.ofNullable(sounds.get(sentence));
    }

    synchronized void keep(Sentence sentence, Pcm sound) {
        Pcm before = sounds.put(sentence, sound);
        bytes += bytesOf(sound) - (before == null ? 0 : bytesOf(before));
        Iterator<Pcm> oldest = sounds.values().iterator();
        while (bytes > mostBytes) {
            bytes -= bytesOf(oldest.next());
            oldest.remove();
        }
    }

    private static long bytesOf(Pcm sound) {
        return (long) BYTES_PER_SAMPLE * sound.sampleCount();
    }
}
