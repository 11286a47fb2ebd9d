package guide.massage.session;

import static guide.massage.language.Prompt.ADVICE_ANAPHYLAXIS;
import static guide.massage.language.Prompt.ADVICE_CALF;
import static guide.massage.language.Prompt.ADVICE_EMERGENCY;
import static guide.massage.language.Prompt.ADVICE_FAINT;
import static guide.massage.language.Prompt.HANDS_OFF;
import static guide.massage.language.Prompt.SESSION_OVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.conformance.Covers;
import guide.massage.language.Prompt;
import guide.massage.session.Phase.Closing;
import guide.massage.session.Phase.Finished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warning signs end the session with their advice, and nothing leads back. */
final class RedFlagTest {
    private final Screenplay play = Screenplay.atWork(Shipped.BACK);

    @ParameterizedTest
    @CsvSource({
        "chest pain, ADVICE_EMERGENCY",
        "I can't breathe, ADVICE_EMERGENCY",
        "she collapsed, ADVICE_EMERGENCY",
        "call an ambulance, ADVICE_EMERGENCY",
        "both legs are numb, ADVICE_EMERGENCY",
        "numb between my legs, ADVICE_EMERGENCY",
        "my leg is weak, ADVICE_EMERGENCY",
        "I can't hold my bladder, ADVICE_EMERGENCY",
        "sudden headache, ADVICE_EMERGENCY",
        "her face is drooping, ADVICE_EMERGENCY",
        "her speech is unclear, ADVICE_EMERGENCY",
        "confused, ADVICE_EMERGENCY",
        "my throat is swelling, ADVICE_ANAPHYLAXIS",
        "wheezing, ADVICE_ANAPHYLAXIS",
        "hives, ADVICE_ANAPHYLAXIS",
        "my arm is weak, ADVICE_URGENT",
        "weak, ADVICE_URGENT",
        "I can't feel my leg, ADVICE_URGENT",
        "spreading numbness, ADVICE_URGENT",
        "my calf is swollen, ADVICE_CALF",
        "dizzy, ADVICE_FAINT",
        "I feel sick, ADVICE_FAINT",
        "back pain with fever, ADVICE_SAME_DAY",
        "back pain with weight loss, ADVICE_DOCTOR_SOON",
        "it's worse at night, ADVICE_DOCTOR_SOON"
    })
    @Covers({"S3.3.1", "S4.1", "S4.2", "S4.3", "S4.4", "S4.5", "S4.6", "S4.7", "S4.8", "S4.9", "S4.10"})
    void eachSignHasItsAdviceAndTheLocalNumber(String words, Prompt advice) {
        play.hears(words).says(HANDS_OFF, advice, SESSION_OVER).saysWords("112").saysWords("can not make calls");
        play.endsWith(Ending.RED_FLAG);
    }

    @Test
    @Covers({"S4.6", "S4.7", "S4.4"})
    void theAdviceSaysWhatToDo() {
        play.hears("wheezing")
                .saysWords("anaphylaxis")
                .saysWords("auto injector")
                .saysWords("never stand");
        play.saysWords("legs raised");
        play.hears("dizzy").saysWords("legs raised").saysWords("slowly");
    }

    @Test
    @Covers("S4.10")
    void theNumberIsASetting() {
        Preferences american =
                new Preferences("911", Preferences.Verbosity.FULL, VoiceSettings.calm(), MusicSettings.soft(), true);
        Screenplay.atWork(Shipped.BACK, american).hears("chest pain").saysWords("911");
    }

    @ParameterizedTest
    @CsvSource({"resume", "yes", "next", "keep going", "I'm fine", "no", "start over", "false alarm", "back"})
    @Covers("S3.3.1")
    void nothingLeadsBack(String words) {
        play.hears("chest pain").listens().hears(words).listens();
        assertEquals(true, play.phase() instanceof Closing || play.phase() instanceof Finished);
        play.waits(600);
        assertEquals(new Finished(Ending.RED_FLAG), play.phase());
    }

    @Test
    void noAnswersDoNotCutTheAdviceShort() {
        play.hears("chest pain").hears("no").hears("no no").hears("next").hears("I'm done");
        play.isIn(Closing.class).says(ADVICE_EMERGENCY);
    }

    @Test
    void aStopOrAKeyDoesNotCutTheAdviceShort() {
        play.hears("chest pain")
                .hears("stop")
                .happens(new Event.KeyPressed())
                .says(ADVICE_EMERGENCY)
                .isIn(Closing.class);
        play.hears("stop").isIn(Finished.class);
        Screenplay other = Screenplay.atWork(Shipped.BACK).hears("chest pain").hears("finish");
        other.isIn(Finished.class);
    }

    @Test
    void theSameSignHeardTwiceDoesNotBreakTheAdviceOff() {
        play.hears("chest pain")
                .waits(1)
                .happens(new Event.Heard("ouch chest pain"))
                .says(ADVICE_EMERGENCY);
        assertEquals(1, play.sources().stream().filter(HANDS_OFF.key()::equals).count());
    }

    @Test
    void theAdviceIsSaidAgainOnRequest() {
        play.hears("chest pain").listens().hears("repeat").says(HANDS_OFF, ADVICE_EMERGENCY);
    }

    @Test
    @Covers("S4.4")
    void aThrobbingCalfIsASignHoweverItIsTold() {
        play.hears("throbbing").listens().hears("left calf").says(ADVICE_CALF).endsWith(Ending.RED_FLAG);
    }

    @Test
    @Covers("S4.2")
    void numbInBothLegsIsASignHoweverItIsTold() {
        play.hears("it's gone numb").listens().hears("in both legs").says(ADVICE_EMERGENCY);
    }

    @Test
    @Covers("S6.1")
    void signsCountBeforeTheMassageToo() {
        Screenplay.started(Shipped.BACK)
                .hears("chest pain")
                .says(ADVICE_EMERGENCY)
                .isIn(Closing.class);
        Screenplay.started().hears("dizzy").says(ADVICE_FAINT).endsWith(Ending.RED_FLAG);
        Screenplay.prepared(Shipped.BACK)
                .hears("wheezing")
                .says(ADVICE_ANAPHYLAXIS)
                .endsWith(Ending.RED_FLAG);
        play.hears("pause").hears("dizzy").says(ADVICE_FAINT).endsWith(Ending.RED_FLAG);
    }
}
