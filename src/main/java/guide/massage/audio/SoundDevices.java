package guide.massage.audio;

import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/** The names of the devices that Java Sound offers. The first of each kind is the one that is used. */
public final class SoundDevices {
    private SoundDevices() {}

    /** Devices that can play; empty if there is none. */
    public static List<String> loudspeakers() {
        return offering(new DataLine.Info(SourceDataLine.class, null));
    }

    /** Devices that can record; empty if there is none. */
    public static List<String> microphones() {
        return offering(new DataLine.Info(TargetDataLine.class, null));
    }

    private static List<String> offering(Line.Info kind) {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(device -> offers(device, kind))
                .map(Mixer.Info::getName)
                .toList();
    }

    private static boolean offers(Mixer.Info device, Line.Info kind) {
        return AudioSystem.getMixer(device).isLineSupported(kind);
    }
}
