package guide.massage.bench;

import guide.massage.audio.Decibels;
import guide.massage.audio.Frame;
import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.FileRoom;
import guide.massage.runtime.Listening;
import guide.massage.runtime.ListeningThroughEcho;
import guide.massage.runtime.Memory;
import guide.massage.runtime.VoiceMouth;
import guide.massage.runtime.Witness;
import guide.massage.session.Event;
import guide.massage.session.Event.Begun;
import guide.massage.session.Guide;
import guide.massage.session.MusicSettings;
import guide.massage.session.Preferences;
import guide.massage.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * People say one thing after another into one simulated room, each into a session that is in the middle of its work:
 * the real guide, voice, mixer, canceller and ear. The room, its echo and the ear go on from one to the next; the session
 * is a fresh one each time, so that what was said before does not matter.
 */
final class Exchanges {
    private static final long WARM_UP = 10L * Frame.RATE;
    private static final long LONGEST_WAIT = 20L * Frame.RATE;
    private static final Begun BEGUN =
            new Begun(Optional.empty(), Begun.Input.VOICE, Begun.ScreeningHistory.COMPLETED_ONCE, Duration.ZERO);

    private final Cast cast;
    private final Condition condition;
    private final RoomTraits traits;
    private final Decibels overEcho;
    private final Preferences preferences;
    private final SplittableRandom random;

    /**
     * Exchanges in one kind of room.
     *
     * @param overEcho level of the person, against the echo of the assistant's voice also where it is silent
     */
    Exchanges(Cast cast, Condition condition, RoomTraits traits, Decibels overEcho) {
        this.cast = cast;
        this.condition = condition;
        this.traits = traits;
        this.overEcho = overEcho;
        MusicSettings music = cast.preferences().music();
        preferences = cast.preferences().with(condition == Condition.MUSIC ? music.on() : music.off());
        random = new SplittableRandom(traits.seed());
    }

    /** Lets all of them be said, and tells of each what came of it. */
    List<Reaction> of(List<Utterance> utterances) throws SoundTrouble, InterruptedException {
        List<Session> sessions = AtWork.sessions(cast.script(), preferences);
        List<Reaction> reactions = new ArrayList<>();
        try (Ear ear = new Ear(cast.model(), cast.phrases(), EarSettings.measured())) {
            Played stage = new Played(new ListeningThroughEcho(ear, cast::isAlarm), new EchoingRoom(traits));
            double echo = stage.warmUp(sessions.get(0));
            for (Utterance utterance : utterances) {
                Session session = sessions.get(random.nextInt(sessions.size()));
                reactions.add(stage.exchange(session, utterance.asLoudAs(echo, overEcho)));
            }
        }
        return reactions;
    }

    /** The parts that last from one exchange to the next. */
    private final class Played {
        private final Listening listening;
        private final EchoingRoom room;

        Played(Listening listening, EchoingRoom room) {
            this.listening = listening;
            this.room = room;
        }

        /** Speaks until the echo is known; answers with its level. */
        double warmUp(Session session) throws SoundTrouble, InterruptedException {
            room.begin(WARM_UP);
            play(session, List.of(), Optional.of("repeat"), () -> {});
            return SoundLevel.ofSpeech(room.echo().samples());
        }

        Reaction exchange(Session session, Utterance utterance) throws SoundTrouble, InterruptedException {
            room.begin(LONGEST_WAIT);
            long delay = (long) ((seconds() + random.nextDouble()) * Frame.RATE);
            Exchange exchange = new Exchange(room, cast.phrases(), utterance, delay);
            boolean over = condition == Condition.SPEAKING;
            play(
                    session,
                    List.of(exchange),
                    over ? Optional.of("repeat") : Optional.empty(),
                    over ? () -> {} : exchange::speak);
            return PlayedReading.of(utterance, exchange.course(), room.played());
        }

        /** The least time before the person speaks, in seconds: music takes some to rise. */
        private double seconds() {
            return condition == Condition.MUSIC ? 4 : 0.5;
        }

        private void play(Session session, List<Witness> witnesses, Optional<String> heardFirst, Runnable begun)
                throws SoundTrouble, InterruptedException {
            FileRoom turns = new FileRoom(listening, room, room, room, FileRoom.Pace.fast());
            VoiceMouth mouth = new VoiceMouth(
                    cast.renderer(), turns.mixer(), cast.preferences().voice());
            Conductor conductor = new Conductor(new Guide(cast.script()), session, mouth, Memory.none(), witnesses);
            if (condition == Condition.MUSIC) {
                mouth.playMusic(preferences.music().gainDecibels());
            }
            begun.run();
            heardFirst.ifPresent(words -> conductor.happen(Duration.ZERO, new Event.Heard(words)));
            turns.play(conductor, mouth, BEGUN, Duration.ZERO);
        }
    }
}
