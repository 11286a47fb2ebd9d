package guide.massage.session;

import guide.massage.session.Event.Begun;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One session for each situation that there can be, brought about by intents written as words. */
final class Situations {
    private final Script script;
    private final Map<String, Screenplay> situations = new LinkedHashMap<>();

    Situations(Script script) {
        this.script = script;
    }

    Map<String, Screenplay> all() {
        Screenplay fresh = Screenplay.of(script);
        situations.put("Beginning", fresh);
        situations.put("TryOut FIRST_TRY", begun(Begun.Input.VOICE));
        situations.put("TryOut SECOND_TRY", begun(Begun.Input.VOICE).waits(10).listens());
        situations.put(
                "TryOut WITHOUT",
                begun(Begun.Input.VOICE).waits(10).listens().waits(10).listens());
        situations.put("Choosing", begun(Begun.Input.TYPED));
        screening();
        situations.put("Preparing READY", prepared());
        situations.put("Preparing AGREEMENT", prepared().hears("NEXT").listens());
        guiding();
        situations.put("Paused ASKED_FOR", atWork().hears("PAUSE").listens());
        situations.put(
                "Paused CANNOT_HEAR", atWork().happens(new Event.HearingLost()).listens());
        situations.put("Stopped PAUSE_OR_FINISH", atWork().hears("STOP").listens());
        situations.put("Stopped GO_ON", atWork().key().listens().key().listens());
        hurting();
        situations.put("Closing COMPLETED", lastStep().hears("NEXT").listens());
        situations.put("Closing PAIN", hurt("PAIN SEVERITY=SEVERE"));
        situations.put("Closing RED_FLAG", hurt("EMERGENCY RED_FLAG=CHEST_PAIN"));
        situations.put("Finished", atWork().happens(new Event.Closed()));
        return situations;
    }

    private void screening() {
        situations.put("Screening Summary", screening(Begun.ScreeningHistory.COMPLETED_ONCE));
        situations.put("Screening Question ILL", question(0));
        situations.put("Screening Question ALCOHOL_OR_PAINKILLERS", question(5));
        situations.put("Screening HowMuch", question(5).hears("YES").listens());
        situations.put("Screening Question CARE_TEAM", question(7));
        situations.put("Screening CareTeam", question(7).hears("YES").listens());
        situations.put("Screening Question IMPLANT", question(8));
        situations.put("Screening Where", question(8).hears("YES").listens());
        situations.put(
                "Screening AnotherPlace",
                question(8).hears("PLACE PLACE=LOWER_BACK").listens());
        situations.put("Screening Question CANNOT_LIE_FACE_DOWN", question(9));
        situations.put("Screening Question ALLERGY", question(11));
        situations.put("Screening Question OIL_WELCOME", question(12));
    }

    private void guiding() {
        situations.put("Guiding", atWork());
        situations.put("Guiding COMFORTABLE", atWork().waits(30).listens());
        situations.put(
                "Guiding COMFORTABLE_AGAIN",
                atWork().waits(30).listens().waits(10).listens());
        situations.put("Guiding MIXED_FEELING", atWork().hears("MIXED_FEELING").listens());
        situations.put("Guiding ALL_WELL", atWork().happens(new Event.Cried()).listens());
        situations.put(
                "Guiding CHANGE_SIDE",
                atSidedStep().hears("POSITION DIRECTION=OTHER_SIDE").listens());
        situations.put("Guiding START_OVER", atWork().hears("RESTART").listens());
    }

    private void hurting() {
        situations.put("Hurting WHERE", hurt("PAIN"));
        situations.put(
                "Hurting WHERE, receiver to be checked", hurt("PAIN").waits(40).listens());
        situations.put("Hurting HOW_STRONG", hurt("PAIN PLACE=LOWER_BACK"));
        situations.put("Hurting STILL", still());
        situations.put("Hurting FADING", still().hears("YES").listens());
        situations.put(
                "Hurting STILL_AFTER_MINUTE",
                still().hears("YES").listens().waits(55).listens());
        situations.put("Hurting CRAMP_EASING", hurt("CRAMP"));
        situations.put("Hurting CRAMP_EASING_AGAIN", hurt("CRAMP").hears("NO").listens());
        situations.put("Hurting RESUME", still().hears("NO").listens());
        Screenplay third = still();
        for (int report = 0; report < 2; report++) {
            third.hears("NO").listens().hears("YES").listens();
            third.hears("PAIN PLACE=LOWER_BACK")
                    .listens()
                    .hears("NUMBER NUMBER=3")
                    .listens();
        }
        situations.put("Hurting END_RECOMMENDED", third.hears("NO").listens());
    }

    private Screenplay begun(Begun.Input input) {
        return Screenplay.of(script)
                .happens(Screenplay.begun(Optional.empty(), input))
                .listens();
    }

    private Screenplay screening(Begun.ScreeningHistory history) {
        Begun begun = new Begun(Optional.of(Shipped.BACK), Begun.Input.TYPED, history, Duration.ZERO);
        return Screenplay.of(script).happens(begun).listens();
    }

    private Screenplay question(int number) {
        Screenplay play = screening(Begun.ScreeningHistory.NEVER_COMPLETED);
        for (int answered = 0; answered < number; answered++) {
            play.hears("NO").listens();
        }
        return play;
    }

    private Screenplay prepared() {
        return question(12).hears("YES").listens();
    }

    Screenplay atWork() {
        return prepared().hears("NEXT").listens().hears("YES").listens();
    }

    private Screenplay atSidedStep() {
        Screenplay play = atWork();
        while (play.progress().plan().otherSideOf(play.progress().index()).isEmpty()) {
            play.hears("NEXT").listens();
        }
        return play;
    }

    private Screenplay lastStep() {
        Screenplay play = atWork();
        while (!play.progress().isAtLast()) {
            play.hears("NEXT").listens();
        }
        return play;
    }

    private Screenplay hurt(String cry) {
        return atWork().hears(cry).listens();
    }

    private Screenplay still() {
        return hurt("PAIN PLACE=LOWER_BACK").hears("NUMBER NUMBER=3").listens();
    }
}
