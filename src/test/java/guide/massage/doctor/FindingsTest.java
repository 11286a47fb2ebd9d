package guide.massage.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the doctor makes of levels, echo and the words of the system's tools. */
class FindingsTest {
    @Test
    void nothingButZerosIsDigitalSilence() {
        assertEquals(Remark.DIGITAL_SILENCE, quiet(0).ofQuiet().remark());
    }

    @Test
    void theNoiseOfARoomIsToldInDecibels() {
        Finding finding = quiet(30).ofQuiet();
        assertEquals(Remark.ROOM_QUIET, finding.remark());
        assertEquals(Map.of("level", "61"), finding.slots());
    }

    @Test
    void aLoudRoomIsAWarning() {
        assertEquals(Remark.ROOM_LOUD, quiet(400).ofQuiet().remark());
    }

    @Test
    void soundAtTheEdgeOfItsRangeIsCutOff() {
        assertFalse(quiet(400).isCutOff());
        assertTrue(quiet(60_000).isCutOff());
    }

    @Test
    void anEchoThatIsTakenOutIsGood() {
        Finding finding = EchoJudgement.of(OptionalInt.of(960), new Decibels(19.6));
        assertEquals(Remark.ECHO_REMOVED, finding.remark());
        assertEquals(Map.of("delay", "60", "removed", "20"), finding.slots());
    }

    @Test
    void anEchoThatStaysIsAWarning() {
        assertEquals(
                Remark.ECHO_STAYS,
                EchoJudgement.of(OptionalInt.of(960), new Decibels(-2)).remark());
    }

    @Test
    void noEchoIsToldToo() {
        assertEquals(
                Remark.ECHO_NOT_HEARD,
                EchoJudgement.of(OptionalInt.empty(), new Decibels(0)).remark());
    }

    @Test
    void aHandsFreeProfileIsFound() {
        assertEquals(List.of(Remark.BLUETOOTH_HANDS_FREE), remarks("\tActive Profile: headset-head-unit-msbc\n"));
        assertEquals(
                List.of(Remark.BLUETOOTH_HANDS_FREE), remarks("Default Source: bluez_input.00_11_22_33_44_55.0\n"));
    }

    @Test
    void musicOverBluetoothIsNoTrouble() {
        assertEquals(
                List.of(Remark.SYSTEM_IN_ORDER),
                remarks("Active Profile: a2dp-sink\nDefault Sink: bluez_output.00.1\nDefault Source: alsa_input.3\n"));
    }

    @Test
    void automaticGainIsFoundWhereItIsOn() {
        String control = "numid=7,iface=MIXER,name='Auto Gain Control'\n  ; type=BOOLEAN,access=rw------,values=1\n";
        assertEquals(List.of(Remark.AUTOMATIC_GAIN), remarks(control + "  : values=on\n"));
        assertEquals(
                List.of(Remark.SYSTEM_IN_ORDER),
                remarks(control + "  : values=off\nnumid=8,iface=MIXER,name='Mic Capture Switch'\n  : values=on\n"));
    }

    @Test
    void theEchoCancellerOfTheSystemIsFound() {
        assertEquals(
                List.of(Remark.ECHO_CANCELLER_OF_THE_SYSTEM),
                remarks("24\tmodule-echo-cancel\tsource_name=cancelled aec_method=webrtc\n"));
    }

    @Test
    void withoutToolsItSaysThatItCouldNotLook() {
        assertEquals(List.of(Remark.SYSTEM_NOT_SEEN), remarks(""));
    }

    @Test
    void warningsAllowASessionAndTroubleDoesNot() {
        assertTrue(Finding.allowSession(List.of(Finding.of(Remark.STOP_NOT_HEARD, ""))));
        assertFalse(Finding.allowSession(List.of(Finding.of(Remark.DIGITAL_SILENCE, ""))));
    }

    private static List<Remark> remarks(String printed) {
        return SystemSettings.judge(printed).stream().map(Finding::remark).toList();
    }

    /** Two seconds of noise of this amplitude. */
    private static MicrophoneLevels quiet(double amplitude) {
        SplittableRandom random = new SplittableRandom(3);
        MicrophoneLevels levels = new MicrophoneLevels();
        for (int i = 0; i < 100; i++) {
            short[] frame = Frame.silent();
            for (int k = 0; k < frame.length; k++) {
                double sample = amplitude * random.nextGaussian();
                frame[k] = (short) Math.max(-32_768, Math.min(32_767, Math.round(sample)));
            }
            levels.add(frame);
        }
        return levels;
    }
}
