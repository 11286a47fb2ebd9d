package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * A hand in a virtual room of PulseAudio: it records loudspeaker and microphone as the two channels of one sink, hence
 * sample by sample beside each other, and speaks into the microphone over a noise floor that never ends. Its clock is
 * the recording: for every frame recorded one is spoken. A thread of its own does both; any thread may use the rest.
 */
final class RoomTap implements AutoCloseable {
    /** Sink of both channels and sink of the microphone, as {@code virtual-room.sh echo} names them. */
    private static final String BOTH = "--device=room.monitor";

    private static final String MICROPHONE = "--device=mic";
    private static final int BYTES = 2;
    private static final long LONGEST_GOODBYE_MILLISECONDS = 2_000;

    private final Process recorder;
    private final Process player;
    private final PinkNoise noise;
    private final Thread turning = new Thread(this::turn, "room");
    private short[] loudspeaker = new short[60 * Frame.RATE];
    private short[] microphone = new short[60 * Frame.RATE];
    private int count;
    private Pcm word = Pcm.EMPTY;
    private int said;

    private RoomTap(Process recorder, Process player, PinkNoise noise) {
        this.recorder = recorder;
        this.player = player;
        this.noise = noise;
    }

    /** Enters the room that the environment names; the noise is so loud against full scale. */
    static RoomTap enter(Decibels noiseLevel, long seed) throws IOException {
        List<String> format = List.of("--rate=16000", "--format=s16le", "--latency-msec=20");
        Process recorder = new ProcessBuilder(joined("parec", BOTH, "--channels=2", format))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Process player = new ProcessBuilder(joined("pacat", MICROPHONE, "--channels=1", format))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        RoomTap tap = new RoomTap(recorder, player, new PinkNoise(seed, noiseLevel.amplitude() * Short.MAX_VALUE));
        tap.turning.setDaemon(true);
        tap.turning.start();
        return tap;
    }

    private static List<String> joined(String tool, String device, String channels, List<String> format) {
        return List.of(tool, device, channels, format.get(0), format.get(1), format.get(2));
    }

    private void turn() {
        byte[] heard = new byte[2 * BYTES * Frame.SAMPLES];
        try (InputStream in = recorder.getInputStream();
                OutputStream out = new BufferedOutputStream(player.getOutputStream(), BYTES * Frame.SAMPLES)) {
            while (in.readNBytes(heard, 0, heard.length) == heard.length) {
                keep(ByteBuffer.wrap(heard).order(ByteOrder.LITTLE_ENDIAN));
                out.write(spoken());
                out.flush();
            }
        } catch (IOException ended) {
            // The pipes break when the tools are ended: what was recorded before is the recording.
        }
    }

    private synchronized void keep(ByteBuffer frame) {
        if (count + Frame.SAMPLES > loudspeaker.length) {
            loudspeaker = Arrays.copyOf(loudspeaker, 2 * loudspeaker.length);
            microphone = Arrays.copyOf(microphone, 2 * microphone.length);
        }
        for (int i = 0; i < Frame.SAMPLES; i++) {
            loudspeaker[count] = frame.getShort();
            microphone[count++] = frame.getShort();
        }
        notifyAll();
    }

    private synchronized byte[] spoken() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * Frame.SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < Frame.SAMPLES; i++) {
            double person = said < word.sampleCount() ? word.sampleAt(said++) : 0;
            double sample = person + noise.next();
            bytes.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample))));
        }
        return bytes.array();
    }

    /** Says something into the microphone, and answers with the place in the recording before which it is not heard. */
    synchronized int say(Pcm sound) {
        word = sound;
        said = 0;
        return count;
    }

    /** How many samples are recorded. */
    synchronized int count() {
        return count;
    }

    /** Waits until so many samples are recorded. */
    synchronized void await(int samples) throws InterruptedException, IOException {
        while (count < samples) {
            if (!recorder.isAlive()) {
                throw new IOException("the recording of the room has ended");
            }
            wait(1_000);
        }
    }

    /** What the loudspeaker played from one place up to, not including, another. */
    synchronized Pcm played(int from, int to) {
        return Pcm.of(Arrays.copyOfRange(loudspeaker, from, Math.min(to, count)));
    }

    /** What the microphone heard from one place up to, not including, another. */
    synchronized Pcm heard(int from, int to) {
        return Pcm.of(Arrays.copyOfRange(microphone, from, Math.min(to, count)));
    }

    @Override
    public void close() {
        recorder.destroy();
        player.destroy();
        try {
            turning.join(LONGEST_GOODBYE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
