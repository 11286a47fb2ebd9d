package guide.massage.session;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up courses of events, with much of what people say in a massage and some of what they never would. */
final class RandomScript {
    /** Something that can befall a session; a number where time passes. */
    record Beat(Kind kind, String words, int seconds) {
        @Override
        public String toString() {
            return kind == Kind.HEARD ? "\"" + words + "\"" : kind + (kind == Kind.TIME ? " " + seconds : "");
        }
    }

    enum Kind {
        HEARD,
        TIME,
        LISTEN,
        SUSPECTED,
        DISMISSED,
        KEY,
        HEARING_LOST,
        HEARING_RESTORED,
        OVERHEARD,
        CRIED,
        TOO_LOUD,
        STALE_TIMER,
        STALE_SPEECH
    }

    private static final List<String> WORDS = List.of(
            "yes",
            "yes",
            "yes",
            "no",
            "no",
            "no",
            "not sure",
            "maybe",
            "okay",
            "stop",
            "stop",
            "stop stop",
            "ouch",
            "ouch",
            "ouch my left calf",
            "that hurts",
            "it hurts a lot",
            "too hard",
            "a bit sore",
            "it's sharp",
            "it's gone numb",
            "throbbing",
            "cramp",
            "left shoulder",
            "lower back",
            "my leg",
            "back",
            "both legs",
            "here",
            "everywhere",
            "two",
            "four",
            "five",
            "seven",
            "zero",
            "mild",
            "moderate",
            "severe",
            "still hurts",
            "better",
            "I'm fine",
            "nothing hurts",
            "chest pain",
            "dizzy",
            "weak",
            "next",
            "next",
            "next",
            "next",
            "go on",
            "ready",
            "skip",
            "go back",
            "repeat",
            "pause",
            "resume",
            "resume",
            "resume",
            "keep going",
            "don't stop",
            "lighter",
            "harder",
            "harder",
            "higher",
            "slower",
            "faster",
            "talk slower",
            "louder",
            "where are we",
            "how long",
            "how",
            "help",
            "longer",
            "shorter",
            "switch sides",
            "left side",
            "other side",
            "start over",
            "cancel",
            "cancel",
            "no I meant lighter",
            "no I meant next",
            "I meant",
            "left",
            "slower",
            "stop listening",
            "start listening",
            "finish",
            "hurts so good",
            "banana split",
            "next week we go",
            "what is trigger point",
            "music on",
            "music on",
            "music off",
            "music louder",
            "I'm cold",
            "keep the journal",
            "relaxing back massage",
            "relaxing back massage",
            "relaxing back massage",
            "what can you do",
            "twenty minutes");

    private final SplittableRandom random;

    RandomScript(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Beat> beats(int length) {
        List<Beat> beats = new ArrayList<>();
        for (int beat = 0; beat < length; beat++) {
            beats.add(beat());
        }
        return beats;
    }

    private Beat beat() {
        int dice = random.nextInt(100);
        if (dice < 50) {
            return new Beat(Kind.HEARD, WORDS.get(random.nextInt(WORDS.size())), 0);
        }
        if (dice < 68) {
            return new Beat(Kind.LISTEN, "", 0);
        }
        if (dice < 88) {
            return new Beat(Kind.TIME, "", 1 << random.nextInt(9));
        }
        Kind[] kinds = Kind.values();
        return new Beat(kinds[3 + random.nextInt(kinds.length - 3)], "", 0);
    }
}
