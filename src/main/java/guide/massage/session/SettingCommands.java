package guide.massage.session;

import guide.massage.language.Intent;
import guide.massage.language.Prompt;
import guide.massage.language.Reading;
import guide.massage.language.Slot;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be asked for in every phase and moves nothing; only taking back may. Without hands at work, "slower" is the voice. */
final class SettingCommands {
    private final Rules rules;

    SettingCommands(Rules rules) {
        this.rules = rules;
    }

    Map<Intent, Function<Reading, Transition>> all() {
        return Map.ofEntries(
                Map.entry(Intent.LOUDER, reading -> adjust(VoiceSettings::louder)),
                Map.entry(Intent.QUIETER, reading -> adjust(VoiceSettings::quieter)),
                Map.entry(Intent.TALK_FASTER, reading -> adjust(VoiceSettings::faster)),
                Map.entry(Intent.TALK_SLOWER, reading -> adjust(VoiceSettings::slower)),
                Map.entry(Intent.STOP_LISTENING, reading -> stopListening()),
                Map.entry(Intent.START_LISTENING, reading -> rules.interject(Prompt.LISTENING_ALREADY)),
                Map.entry(Intent.KEEP_JOURNAL, reading -> keepJournal()),
                Map.entry(
                        Intent.MUSIC, reading -> music(reading.slot(Slot.MUSIC).orElse("ON"))),
                Map.entry(Intent.COMFORT, reading -> rules.interject(Prompt.COMFORT_HEARD)),
                Map.entry(
                        Intent.HELP, reading -> rules.interject(rules.sayable().all())),
                Map.entry(Intent.SLOWER, reading -> adjust(VoiceSettings::slower)),
                Map.entry(Intent.FASTER, reading -> adjust(VoiceSettings::faster)),
                Map.entry(Intent.UNDO, reading -> undo()),
                Map.entry(Intent.REPEAT, reading -> rules.askAgain()));
    }

    private Transition undo() {
        return new Undoing(rules).undone().orElseGet(() -> rules.interject(Prompt.NOTHING_TO_UNDO));
    }

    Transition startListening() {
        return rules.now()
                .update(session -> session.with(Session.Attention.EVERYTHING))
                .interject(rules.script.lines(Prompt.LISTENING_AGAIN));
    }

    private Transition stopListening() {
        return rules.now()
                .update(session -> session.with(Session.Attention.SAFETY_ONLY))
                .interject(rules.script.lines(Prompt.LISTENING_FOR_SAFETY_ONLY));
    }

    private Transition keepJournal() {
        return rules.now().doing(new Effect.KeepJournal()).interject(rules.script.lines(Prompt.JOURNAL_KEPT));
    }

    private Transition adjust(UnaryOperator<VoiceSettings> change) {
        VoiceSettings before = rules.session.preferences().voice();
        VoiceSettings after = change.apply(before);
        return rules.now()
                .update(session -> session.with(session.preferences().with(after)))
                .doing(new Effect.AdjustVoice(after))
                .interject(rules.script.lines(after.equals(before) ? Prompt.VOICE_AT_LIMIT : Prompt.VOICE_ADJUSTED));
    }

    private Transition music(String wish) {
        MusicSettings before = rules.session.preferences().music();
        return switch (wish) {
            case "OFF" -> music(before.off(), Prompt.MUSIC_OFF);
            case "LOUDER" -> music(before.louder(), adjusted(before, before.louder()));
            case "SOFTER" -> music(before.softer(), adjusted(before, before.softer()));
            default -> music(before.on(), whenItPlays(Prompt.MUSIC_ON));
        };
    }

    private Transition music(MusicSettings after, Prompt answer) {
        return rules.now()
                .update(session -> session.with(session.preferences().with(after)))
                .interject(rules.script.lines(answer));
    }

    private Prompt adjusted(MusicSettings before, MusicSettings after) {
        if (!after.isWanted()) {
            return Prompt.MUSIC_OFF;
        }
        return before.equals(after) ? Prompt.MUSIC_AT_LIMIT : whenItPlays(Prompt.MUSIC_ADJUSTED);
    }

    private Prompt whenItPlays(Prompt answer) {
        return rules.session.phase() instanceof Phase.Guiding ? answer : Prompt.MUSIC_LATER;
    }
}
