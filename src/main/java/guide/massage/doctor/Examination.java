package guide.massage.doctor;

import guide.massage.audio.Decibels;
import guide.massage.audio.SoundTrouble;
import guide.massage.language.PhraseBook;
import guide.massage.speaking.VoiceStyle;
import guide.massage.storage.DoctorWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Leads through an examination by voice: says what is found as it is found, listens to the quiet room and to its own
 * voice in it, and tries whether "stop" is heard over that voice. One thread makes it and runs it once; what it was
 * given stays the caller's.
 */
public final class Examination {
    private static final Duration QUIET = Duration.ofSeconds(3);
    /** What was said last has died away. */
    private static final Duration ECHO = Duration.ofSeconds(1);
    /** From the first sign of a word until it is surely heard. */
    private static final Duration WORD = Duration.ofSeconds(2);

    private final DoctorWords words;
    private final Instruments instruments;
    private final Talk.Manner manner;
    private final StopWatch stop;
    private final Consumer<Finding> told;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * An examination with what there is.
     *
     * @param style how the voice speaks
     * @param gain how loud it is
     * @param phrases what the ear listens for
     * @param told each finding, before it is spoken
     */
    public Examination(
            DoctorWords words,
            Instruments instruments,
            VoiceStyle style,
            Decibels gain,
            PhraseBook phrases,
            Consumer<Finding> told) {
        this.words = words;
        this.instruments = instruments;
        this.manner = new Talk.Manner(style, gain);
        this.stop = new StopWatch(instruments.ear(), phrases);
        this.told = told;
    }

    /**
     * Runs it, in a minute or two by voice, and answers with all findings, those of opening the instruments among them.
     */
    public List<Finding> run() {
        List<Finding> settings = SystemSettings.judge(SystemTools.printed());
        if (instruments.canHear() || instruments.canSpeak()) {
            byVoice(settings);
        } else {
            instruments.findings().forEach(this::note);
            settings.forEach(this::note);
            note(summary());
        }
        return List.copyOf(findings);
    }

    private void byVoice(List<Finding> settings) {
        try (SoundTurn turn = new SoundTurn(instruments)) {
            Talk talk = new Talk(turn, instruments, manner, stop);
            talk.say(text(Instruction.INTRODUCTION));
            tell(talk, instruments.findings());
            listenToRoom(turn, talk);
            tell(talk, settings);
            tell(talk, summary());
            talk.listen(ECHO, raw -> {});
        } catch (SoundTrouble lost) {
            note(Finding.of(Remark.LOUDSPEAKER_LOST, lost.sentence()));
            note(summary());
        }
    }

    private void listenToRoom(SoundTurn turn, Talk talk) throws SoundTrouble {
        if (turn.isDeaf()) {
            return;
        }
        tell(talk, room(talk));
        if (instruments.canSpeak() && Finding.allowSession(findings)) {
            tell(talk, echo(turn, talk));
            if (stop.canHear()) {
                tell(talk, stop(talk));
            }
        }
        if (turn.isDeaf()) {
            tell(talk, Finding.of(Remark.MICROPHONE_LOST, ""));
        }
    }

    private Finding room(Talk talk) throws SoundTrouble {
        talk.say(text(Instruction.BE_QUIET));
        talk.listen(ECHO, raw -> {});
        MicrophoneLevels quiet = new MicrophoneLevels();
        talk.listen(QUIET, quiet::add);
        return quiet.ofQuiet();
    }

    private List<Finding> echo(SoundTurn turn, Talk talk) throws SoundTrouble {
        MicrophoneLevels loud = new MicrophoneLevels();
        talk.say(text(Instruction.PASSAGE), loud::add);
        Finding echo =
                EchoJudgement.of(turn.canceller().delay(), turn.canceller().echoRemoved());
        return loud.isCutOff()
                ? List.of(Finding.of(Remark.MICROPHONE_TOO_LOUD, "samples are cut off at full scale"), echo)
                : List.of(echo);
    }

    private Finding stop(Talk talk) throws SoundTrouble {
        talk.say(text(Instruction.SAY_STOP));
        talk.listen(ECHO, raw -> {});
        talk.sayUntilStopped(text(Instruction.COUNTING));
        talk.listen(WORD, raw -> {});
        return Finding.of(stop.hasHushed() ? Remark.STOP_HEARD : Remark.STOP_NOT_HEARD, certainty());
    }

    private String certainty() {
        if (stop.hasHeard()) {
            return "fell silent, and heard the word for sure";
        }
        return stop.hasHushed() ? "fell silent, without hearing the word for sure" : "";
    }

    private Finding summary() {
        return Finding.of(Finding.allowSession(findings) ? Remark.SESSION_CAN_WORK : Remark.SESSION_CANNOT_WORK, "");
    }

    private void tell(Talk talk, List<Finding> some) throws SoundTrouble {
        for (Finding finding : some) {
            tell(talk, finding);
        }
    }

    private void tell(Talk talk, Finding finding) throws SoundTrouble {
        note(finding);
        talk.say(finding.spoken(words));
    }

    private void note(Finding finding) {
        findings.add(finding);
        told.accept(finding);
    }

    private String text(Instruction instruction) {
        String text = words.sentences().get(instruction.key());
        if (text == null) {
            throw new IllegalStateException("no words for " + instruction.key());
        }
        return text;
    }
}
