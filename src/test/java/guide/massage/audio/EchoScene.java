package guide.massage.audio;

import guide.massage.bench.RoomTraits;
import guide.massage.bench.SimulatedRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Talk played into a simulated room, with a person in it or not, turned frame by frame through a canceller. */
final class EchoScene {
    private static final int FRAMES_A_SECOND = 50;

    private final EchoCanceller canceller = new EchoCanceller();
    private final Pcm talk = Pcm.join(List.of(
            recording("talk-so013340378"),
            recording("talk-so038370105"),
            recording("said-no-pain"),
            recording("talk-so038370167")));
    private final SimulatedRoom room;
    private final List<Double> beyond = new ArrayList<>();
    private final Deque<short[]> late = new ArrayDeque<>();
    private double volume = 1;
    private int at;
    private double echoEnergy;
    private double strayEnergy;
    private double personEnergy;

    EchoScene(RoomTraits traits) {
        room = new SimulatedRoom(traits);
    }

    static Pcm recording(String name) {
        try {
            var resource = Objects.requireNonNull(EchoScene.class.getResource("/speech/" + name + ".wav"), name);
            return WavFile.read(Path.of(resource.toURI()));
        } catch (WavUnreadable | URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    EchoCanceller canceller() {
        return canceller;
    }

    /** Lets the assistant speak alone. */
    EchoScene speak(double seconds) {
        return turn(Pcm.EMPTY, (int) (seconds * FRAMES_A_SECOND));
    }

    /** Lets a person speak over the assistant. */
    EchoScene speakUnder(Pcm person) {
        return turn(person, person.sampleCount() / Frame.SAMPLES);
    }

    EchoScene change(long seed) {
        room.change(seed);
        return this;
    }

    /** The loudspeaker speaks, but the canceller is told of silence. */
    EchoScene stall(int frames) {
        for (int i = 0; i < frames; i++) {
            canceller.cancel(room.echoOf(nextPlayed()), Frame.silent());
        }
        return this;
    }

    /** From now on the canceller is told so much later of what is played. */
    EchoScene fallBehind(int frames) {
        for (int i = 0; i < frames; i++) {
            late.addFirst(Frame.silent());
        }
        return this;
    }

    /** From now on the canceller is told in time again; what waited is never told. */
    EchoScene catchUp() {
        late.clear();
        return this;
    }

    /** Turns the loudspeaker's own knob, of which the canceller is not told. */
    EchoScene turnUp(double decibels) {
        volume *= new Decibels(decibels).amplitude();
        return this;
    }

    /** The microphone is switched off: it gives digital silence while the assistant speaks. */
    EchoScene mute(int frames) {
        for (int i = 0; i < frames; i++) {
            short[] played = nextPlayed();
            room.echoOf(played);
            canceller.cancel(Frame.silent(), played);
        }
        return this;
    }

    private EchoScene turn(Pcm person, int frames) {
        beyond.clear();
        echoEnergy = 1;
        strayEnergy = 1;
        personEnergy = 1;
        for (int i = 0; i < frames; i++) {
            short[] played = nextPlayed();
            late.addLast(played);
            turn(late.removeFirst(), louder(room.echoOf(played)), person.frameAt(i * Frame.SAMPLES));
        }
        return this;
    }

    private void turn(short[] played, short[] echo, short[] person) {
        short[] microphone = new short[Frame.SAMPLES];
        for (int i = 0; i < microphone.length; i++) {
            microphone[i] = Pcm.clip(echo[i] + person[i]);
        }
        short[] cleaned = canceller.cancel(microphone, played);
        for (int i = 0; i < cleaned.length; i++) {
            double stray = cleaned[i] - person[i];
            strayEnergy += stray * stray;
            echoEnergy += (double) echo[i] * echo[i];
            personEnergy += (double) person[i] * person[i];
        }
        beyond.add(canceller.residualBeyondEcho().value());
    }

    private short[] louder(short[] echo) {
        for (int i = 0; i < echo.length; i++) {
            echo[i] = Pcm.clip(volume * echo[i]);
        }
        return echo;
    }

    private short[] nextPlayed() {
        short[] frame = talk.frameAt(at);
        at = (at + Frame.SAMPLES) % talk.sampleCount();
        return frame;
    }

    /** Decibels of echo removed in the last stretch. */
    double removed() {
        return 10 * Math.log10(echoEnergy / strayEnergy);
    }

    /** Decibels of the person over all else that is left, in the last stretch. */
    double personOverRest() {
        return 10 * Math.log10(personEnergy / strayEnergy);
    }

    /** Share of the last stretch's frames that stand so many decibels over what echo and noise explain. */
    double shareBeyond(double decibels) {
        return beyond.stream().filter(value -> value > decibels).count() / (double) beyond.size();
    }
}
