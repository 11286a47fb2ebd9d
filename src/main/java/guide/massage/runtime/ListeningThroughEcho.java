package guide.massage.runtime;

import guide.massage.audio.EchoCanceller;
import guide.massage.hearing.Ear;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.Rehearsal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Listens where the loudspeaker can be heard: its echo is taken out of the microphone, the ear hears the rest, and what
 * may have been the assistant itself is left out. Neither clock nor thread: equal sound gives equal events. Used by the
 * thread that owns the ear; the ear is closed by whoever made it.
 */
public final class ListeningThroughEcho implements Listening {
    private final EchoCanceller canceller = new EchoCanceller();
    private final OwnVoice ownVoice = new OwnVoice();
    private final Ear ear;
    private final Rehearsal rehearsal;
    private final Predicate<Hearing.Heard> isAlarm;

    /**
     * Knows nothing of the room yet.
     *
     * @param isAlarm whether words are of pain, stop or emergency
     */
    public ListeningThroughEcho(Ear ear, Predicate<Hearing.Heard> isAlarm) {
        this.ear = ear;
        rehearsal = ear.rehearsal();
        this.isAlarm = isAlarm;
    }

    @Override
    public List<Hearing> hear(short[] heard, short[] played) {
        short[] people = canceller.cancel(heard, played);
        boolean audible = OwnVoice.isAudible(played);
        rehearsal.hear(played, audible);
        ownVoice.heard(
                audible, canceller.residualBeyondEcho(), canceller.delay().isPresent(), canceller.wasAstray());
        return ear.hear(people, ownVoice.maySomebodyBeSpeaking()).stream()
                .filter(hearing -> !isOwn(hearing))
                .toList();
    }

    /**
     * What may be the assistant itself moves nothing. An alarm must be its own beyond doubt to be set aside: known from
     * its words as they were given to the loudspeaker, while the microphone holds nothing beyond their echo.
     */
    private boolean isOwn(Hearing hearing) {
        if (hearing instanceof Hearing.Heard words) {
            return isAlarm.test(words)
                    ? ownVoice.mayHaveSaidAlarm(words) && rehearsal.foretellsAlarm()
                    : ownVoice.mayHaveSaid(words);
        }
        if (hearing instanceof Hearing.Cried cry) {
            return ownVoice.mayHaveSaid(cry);
        }
        return hearing instanceof Hearing.Suspected && ownVoice.mayHaveSaidLastWord() && rehearsal.foretellsAlarm();
    }
}
