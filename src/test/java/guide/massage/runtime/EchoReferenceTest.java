package guide.massage.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.hearing.Hearing;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** What is played reaches the canceller in step, and the own voice is told apart from people. */
class EchoReferenceTest {
    private static short[] frame(int level) {
        short[] frame = Frame.silent();
        Arrays.fill(frame, (short) level);
        return frame;
    }

    @Test
    void framesComeOutInTheOrderTheyWerePlayedAndThenSilence() {
        EchoReference echo = new EchoReference();
        echo.played(frame(1));
        echo.played(frame(2));
        assertArrayEquals(frame(1), echo.next());
        assertArrayEquals(frame(2), echo.next());
        assertArrayEquals(Frame.silent(), echo.next());
    }

    @Test
    void aFrameThatIsALittleLateIsWaitedFor() throws Exception {
        EchoReference echo = new EchoReference();
        FutureTask<short[]> next = new FutureTask<>(echo::next);
        Thread taker = new Thread(next);
        taker.start();
        while (taker.getState() != Thread.State.TIMED_WAITING && taker.isAlive()) {
            Thread.onSpinWait();
        }
        echo.played(frame(7));
        assertArrayEquals(frame(7), next.get());
    }

    @Test
    void whoWaitsInVainFallsBehindByABufferAndLittleMore() {
        EchoPatience patience = new EchoPatience();
        long frame = Frame.LENGTH.toNanos();
        long heard = 0;
        long worst = 0;
        for (long number = 1; number <= 50 * 10; number++) {
            heard = Math.max(heard, number * frame);
            heard += patience.next(heard);
            worst = Math.max(worst, heard - number * frame);
        }
        assertTrue(worst >= 3 * frame && worst <= 10 * frame, worst / 1e6 + " ms");
    }

    @Test
    void clocksThatDifferLeavePatience() {
        EchoPatience patience = new EchoPatience();
        double frame = Frame.LENGTH.toNanos() * 1.0001;
        for (long number = 1; number <= 50 * 3600; number++) {
            long left = patience.next(Math.round(number * frame));
            assertTrue(left > Frame.LENGTH.toNanos(), number + ": " + left);
        }
    }

    @Test
    void listeningThatStoodStillGoesOnWithTheNewestFrame() {
        EchoReference echo = new EchoReference();
        for (int level = 1; level <= 50; level++) {
            echo.played(frame(level));
        }
        assertArrayEquals(frame(50), echo.next());
        assertArrayEquals(Frame.silent(), echo.next());
    }

    private static final Decibels NOBODY = new Decibels(-3);
    private static final Decibels SOMEBODY = new Decibels(12);

    private static OwnVoice speaking(int seconds, Decibels residual) {
        OwnVoice voice = new OwnVoice();
        for (int count = 0; count < 50 * seconds; count++) {
            voice.heard(true, residual, true, false);
        }
        return voice;
    }

    private static Hearing.Heard word(int atSecond) {
        Duration start = Duration.ofSeconds(atSecond);
        Duration end = start.plusMillis(400);
        return new Hearing.Heard(1, end.plusMillis(300), "next", OptionalDouble.empty(), start, end);
    }

    @Test
    void theFirstWordsAreNoCommandButMayBeAnAlarm() {
        OwnVoice voice = speaking(1, SOMEBODY);
        assertTrue(voice.mayHaveSaid(word(0)));
        assertFalse(voice.mayHaveSaidLastWord());
    }

    @Test
    void commandsAreBelievedSoonAfterTheEchoIsKnownOrIfThereIsNone() {
        assertFalse(speaking(2, SOMEBODY).mayHaveSaid(word(1)));
        OwnVoice headphones = new OwnVoice();
        for (int count = 0; count < 50 * 6; count++) {
            assertTrue(headphones.mayHaveSaid(word(0)) || count == 0);
            headphones.heard(true, NOBODY, false, false);
        }
        assertFalse(headphones.mayHaveSaid(word(5)));
    }

    @Test
    void whoSpeaksOverTheAssistantIsHeard() {
        OwnVoice voice = speaking(9, SOMEBODY);
        assertFalse(voice.mayHaveSaid(word(8)) || voice.mayHaveSaidLastWord());
    }

    @Test
    void anAlarmToldLateIsJudgedByWhenItWasSaid() {
        OwnVoice voice = speaking(9, NOBODY);
        for (int count = 0; count < 20; count++) {
            voice.heard(true, SOMEBODY, true, false);
        }
        for (int count = 0; count < 100; count++) {
            voice.heard(true, NOBODY, true, false);
        }
        assertTrue(voice.mayHaveSaidLastWord());
        assertFalse(voice.mayHaveSaidAlarm(word(9)));
        assertTrue(voice.mayHaveSaidAlarm(word(7)));
    }

    @Test
    void aMicrophoneThatHoldsOnlyTheEchoHoldsNobody() {
        OwnVoice voice = speaking(9, NOBODY);
        assertTrue(voice.mayHaveSaid(word(8)) && voice.mayHaveSaidLastWord());
        voice.heard(true, SOMEBODY, true, false);
        voice.heard(true, SOMEBODY, true, false);
        assertFalse(voice.mayHaveSaidLastWord());
        assertTrue(voice.mayHaveSaid(word(7)));
    }

    @Test
    void wordsAroundAJumpOfTheEchoAreNoCommandButMayBeAnAlarm() {
        OwnVoice voice = speaking(9, SOMEBODY);
        assertFalse(voice.mayHaveSaid(word(8)));
        voice.heard(true, SOMEBODY, true, true);
        assertTrue(voice.mayHaveSaid(word(8)));
        assertFalse(voice.mayHaveSaidAlarm(word(8)) || voice.mayHaveSaidLastWord());
        for (int count = 0; count < 3 * 50; count++) {
            voice.heard(true, SOMEBODY, true, false);
        }
        assertFalse(voice.mayHaveSaid(word(11)));
    }

    @Test
    void inSilenceEveryWordIsSomebodys() {
        OwnVoice voice = new OwnVoice();
        for (int count = 0; count < 500; count++) {
            voice.heard(false, NOBODY, true, false);
        }
        assertFalse(voice.mayHaveSaid(word(8)) || voice.mayHaveSaidLastWord());
    }

    @Test
    void afterEightHoursPeopleAndTheOwnVoiceAreStillToldApart() {
        int hours = 8 * 3600;
        OwnVoice voice = speaking(hours, NOBODY);
        assertTrue(voice.mayHaveSaid(word(hours - 1)) && voice.mayHaveSaidLastWord());
        for (int count = 0; count < 10; count++) {
            voice.heard(true, SOMEBODY, true, false);
        }
        assertFalse(voice.mayHaveSaid(word(hours)) || voice.mayHaveSaidLastWord());
        assertTrue(voice.mayHaveSaid(word(hours - 2)));
    }

    @Test
    void marksAreKeptForAMinute() {
        RecentMarks marks = new RecentMarks();
        marks.add(true);
        for (int count = 1; count < RecentMarks.KEPT; count++) {
            marks.add(false);
        }
        assertEquals(1, marks.in(-5, 10));
        marks.add(false);
        assertEquals(0, marks.in(0, RecentMarks.KEPT + 10));
    }
}
