package guide.massage.doctor;

import guide.massage.hearing.Ear;
import guide.massage.hearing.Hearing;
import guide.massage.language.Intent;
import guide.massage.language.PhraseBook;
import java.util.Optional;

/** Listens all the time and tells whether "stop" was heard since it was last asked to begin anew. */
final class StopWatch {
    private final Optional<Ear> ear;
    private final PhraseBook phrases;
    private boolean hushed;
    private boolean heard;

    /** Without an ear it hears nothing. */
    StopWatch(Optional<Ear> ear, PhraseBook phrases) {
        this.ear = ear;
        this.phrases = phrases;
    }

    boolean canHear() {
        return ear.isPresent();
    }

    void hear(short[] people) {
        ear.ifPresent(one -> one.hear(people).forEach(this::note));
    }

    private void note(Hearing event) {
        if (event instanceof Hearing.Suspected suspected && suspected.reading().intent() == Intent.STOP) {
            hushed = true;
        }
        if (event instanceof Hearing.Heard words) {
            heard |= phrases.safetyReading(words.words())
                    .filter(reading -> reading.intent() == Intent.STOP)
                    .isPresent();
        }
    }

    void beginAnew() {
        hushed = false;
        heard = false;
    }

    /** Whether a session would have fallen silent. */
    boolean hasHushed() {
        return hushed || heard;
    }

    /** Whether it was surely the word. */
    boolean hasHeard() {
        return heard;
    }
}
