package guide.massage.bench;

import guide.massage.audio.EchoCanceller;
import guide.massage.audio.Pcm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A canceller to compare.
 *
 * @param maker a fresh one for a room, or none where this machine does not have it
 */
public record Contender(String name, Function<RoomTraits, Optional<Cleaner>> maker) {
    /** Ours, those of others, and none. */
    static List<Contender> all() {
        return List.of(
                new Contender("massage-guide", room -> Optional.of(new EchoCanceller()::cancel)),
                new Contender("SpeexDSP", room -> SpeexCleaner.find(Pcm.samplesIn(room.delay()))),
                new Contender("none", room -> Optional.of(Cleaner.none())));
    }
}
