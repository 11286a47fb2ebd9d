package guide.massage.doctor;

import guide.massage.audio.Decibels;
import guide.massage.audio.Loudness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers frames of the microphone and judges their level. */
final class MicrophoneLevels {
    /**
     * Over this, soft words are likely to drown. The figure is judgement and was not measured.
     */
    private static final double LOUD_ROOM = -45;

    /** One step of 16 bits in every tenth sample; no microphone that is on is so quiet. */
    private static final double NO_MICROPHONE = -98;

    /** Samples at the very edge of 16 bits are cut off. */
    private static final int EDGE = Short.MAX_VALUE - 1;
    /** A click may be cut off; so many samples of them are speech. */
    private static final int TOO_MANY_AT_EDGE = 20;

    private final List<Double> levels = new ArrayList<>();
    private int atEdge;

    void add(short[] frame) {
        levels.add(Loudness.againstFullScale(frame).value());
        for (short sample : frame) {
            atEdge += Math.abs(sample) >= EDGE ? 1 : 0;
        }
    }

    /** What a quiet room is like; at least one frame was added. */
    Finding ofQuiet() {
        Decibels floor = middle();
        if (floor.value() <= NO_MICROPHONE) {
            return Finding.of(Remark.DIGITAL_SILENCE, "most samples are 0");
        }
        Map<String, String> slots = Map.of("level", Long.toString(Math.round(Math.abs(floor.value()))));
        String detail = String.format(
                Locale.ROOT, "noise floor %.0f dB, loudest %.0f dB of full scale", floor.value(), loudest());
        return new Finding(floor.value() > LOUD_ROOM ? Remark.ROOM_LOUD : Remark.ROOM_QUIET, slots, detail);
    }

    boolean isCutOff() {
        return atEdge >= TOO_MANY_AT_EDGE;
    }

    double loudest() {
        return levels.stream().max(Double::compare).orElseThrow();
    }

    /** Half of the frames are softer. */
    private Decibels middle() {
        return new Decibels(
                levels.stream().sorted().skip(levels.size() / 2).findFirst().orElseThrow());
    }
}
