package guide.massage.bench;

import guide.massage.audio.EchoCanceller;
import guide.massage.audio.Pcm;
import guide.massage.audio.SoundSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The microphone of a simulated room behind the echo canceller. Used by one thread. */
final class CancellingMicrophone implements SoundSource {
    private final EchoingRoom room;
    private final EchoCanceller canceller = new EchoCanceller();
    private final List<Pcm> kept = new ArrayList<>();
    private boolean keeping;

    CancellingMicrophone(EchoingRoom room) {
        this.room = room;
    }

    /** Keeps what is heard from here on, as it was before cancelling. */
    void keep() {
        keeping = true;
    }

    /** What was kept, which ends here. */
    short[] kept() {
        keeping = false;
        return Pcm.join(kept).samples();
    }

    @Override
    public Optional<short[]> nextFrame() {
        return room.nextFrame().map(this::cancelled);
    }

    private short[] cancelled(short[] heard) {
        if (keeping) {
            kept.add(Pcm.of(heard));
        }
        return canceller.cancel(heard, room.played().lastFrame());
    }

    @Override
    public void close() {}
}
