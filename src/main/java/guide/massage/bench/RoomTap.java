package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.Pcm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A hand in a virtual room of PulseAudio: it records loudspeaker and microphone as the two channels of one sink, hence
 * sample by sample beside each other, keeps a noise floor in the microphone, and speaks into it. Words are played by a
 * program of their own: what goes through one long stream comes later for ever after each gap in it. Any thread may use
 * it.
 */
final class RoomTap implements AutoCloseable {
    /** Sink of both channels and sink of the microphone, as {@code virtual-room.sh echo} names them. */
    private static final String BOTH = "--device=room.monitor";

    private static final String MICROPHONE = "--device=mic";
    private static final List<String> FORMAT = List.of("--rate=16000", "--format=s16le", "--latency-msec=20");
    private static final int BYTES = 2;
    private static final int REMEMBERED = 60 * Frame.RATE;
    private static final long LONGEST_GOODBYE_MILLISECONDS = 2_000;

    private final Process recorder;
    private final Process humming;
    private final PinkNoise noise;
    private final Thread recording = new Thread(this::record, "room");
    private final Thread hum = new Thread(this::hum, "noise");
    private final short[] loudspeaker = new short[REMEMBERED];
    private final short[] microphone = new short[REMEMBERED];
    private long count;

    private RoomTap(Process recorder, Process humming, PinkNoise noise) {
        this.recorder = recorder;
        this.humming = humming;
        this.noise = noise;
        recording.setDaemon(true);
        hum.setDaemon(true);
    }

    /** Enters the room that the environment names; the noise is so loud against full scale. */
    static RoomTap enter(Decibels noiseLevel, long seed) throws IOException {
        Process recorder = started("parec", BOTH, "--channels=2");
        PinkNoise noise = new PinkNoise(seed, noiseLevel.amplitude() * Short.MAX_VALUE);
        RoomTap tap = new RoomTap(recorder, started("pacat", MICROPHONE, "--channels=1"), noise);
        tap.recording.start();
        tap.hum.start();
        return tap;
    }

    private static Process started(String tool, String device, String channels) throws IOException {
        List<String> command = new ArrayList<>(List.of(tool, device, channels));
        command.addAll(FORMAT);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void record() {
        byte[] heard = new byte[2 * BYTES * Frame.SAMPLES];
        try (InputStream in = recorder.getInputStream()) {
            while (in.readNBytes(heard, 0, heard.length) == heard.length) {
                keep(ByteBuffer.wrap(heard).order(ByteOrder.LITTLE_ENDIAN));
            }
        } catch (IOException ended) {
            // The pipe breaks when the tool is ended: what was recorded before is the recording.
        }
    }

    /** The pipe's end sets the pace. */
    private void hum() {
        short[] frame = Frame.silent();
        try (OutputStream out = humming.getOutputStream()) {
            while (humming.isAlive()) {
                for (int i = 0; i < frame.length; i++) {
                    frame[i] = (short) Math.round(noise.next());
                }
                out.write(bytes(frame));
                out.flush();
            }
        } catch (IOException ended) {
            // The pipe breaks when the tool is ended.
        }
    }

    private static byte[] bytes(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    private synchronized void keep(ByteBuffer frame) {
        for (int i = 0; i < Frame.SAMPLES; i++) {
            int place = (int) (count++ % REMEMBERED);
            loudspeaker[place] = frame.getShort();
            microphone[place] = frame.getShort();
        }
        notifyAll();
    }

    /** Says something into the microphone, and answers with the place in the recording before which it is not heard. */
    long say(Pcm sound) throws IOException {
        long from = count();
        Process mouth = started("pacat", MICROPHONE, "--channels=1");
        try (OutputStream out = mouth.getOutputStream()) {
            out.write(bytes(sound.samples()));
        }
        return from;
    }

    /** How many samples are recorded. */
    synchronized long count() {
        return count;
    }

    /** Waits until so many samples are recorded. */
    synchronized void await(long samples) throws InterruptedException, IOException {
        while (count < samples) {
            if (!recorder.isAlive()) {
                throw new IOException("the recording of the room has ended");
            }
            wait(1_000);
        }
    }

    /** What the loudspeaker played in the last minute, from one place up to, not including, another. */
    synchronized Pcm played(long from, long to) {
        return remembered(loudspeaker, from, to);
    }

    /** What the microphone heard in the last minute, from one place up to, not including, another. */
    synchronized Pcm heard(long from, long to) {
        return remembered(microphone, from, to);
    }

    private Pcm remembered(short[] channel, long from, long to) {
        long first = Math.max(from, Math.max(0, count - REMEMBERED));
        short[] samples = new short[(int) Math.max(0, Math.min(to, count) - first)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = channel[(int) ((first + i) % REMEMBERED)];
        }
        return Pcm.of(samples);
    }

    @Override
    public void close() {
        recorder.destroy();
        humming.destroy();
        try {
            recording.join(LONGEST_GOODBYE_MILLISECONDS);
            hum.join(LONGEST_GOODBYE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
