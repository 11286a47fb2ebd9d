package guide.massage.session;

import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Guiding;
import guide.massage.session.Phase.Paused;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * When music plays: while hands are at work, and at no other time. It follows from the state alone, so that no rule can
 * forget it: whatever halts the work halts the music, and only the routine brings it back. It ends at once in a hush
 * and a halt, and gently where the massage itself makes an end.
 */
final class Accompaniment {
    private Accompaniment() {}

    /** Adds what becomes of the music; that comes before all else, since silence must not wait. */
    static Transition of(Session before, Transition transition) {
        OptionalInt gainBefore = gain(before);
        OptionalInt gain = gain(transition.session());
        return gain.equals(gainBefore) ? transition : changed(transition, gain);
    }

    /** How loud it plays in this state, in decibels; nothing when it is silent. */
    private static OptionalInt gain(Session session) {
        MusicSettings music = session.preferences().music();
        boolean plays = music.isWanted()
                && session.phase() instanceof Guiding
                && !session.speech().hushed();
        return plays ? OptionalInt.of(music.gainDecibels()) : OptionalInt.empty();
    }

    private static Transition changed(Transition transition, OptionalInt gain) {
        List<Effect> effects = new ArrayList<>();
        effects.add(gain.isPresent() ? new Effect.PlayMusic(gain.getAsInt()) : end(transition.session()));
        effects.addAll(transition.effects());
        return new Transition(transition.session(), effects);
    }

    private static Effect end(Session session) {
        return endsGently(session) ? new Effect.FadeMusic() : new Effect.CutMusic();
    }

    private static boolean endsGently(Session session) {
        if (session.speech().hushed()) {
            return false;
        }
        if (session.phase() instanceof Paused paused) {
            return paused.reason() == Paused.Reason.ASKED_FOR;
        }
        if (session.phase() instanceof Closing closing) {
            return closing.ending() == Ending.COMPLETED || closing.ending() == Ending.FINISHED_EARLY;
        }
        return session.phase() instanceof Guiding;
    }
}
