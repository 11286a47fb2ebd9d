package guide.massage.talking;

import guide.massage.speaking.SentenceRenderer;
import guide.massage.speaking.VoiceStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The voices to measure with. The assistant's own is always there; those of other programs only where these are
 * installed.
 *
 * @param absent names of the voices that are not installed
 */
public record Cast(List<Speaker> speakers, List<String> absent) {
    /** Neither the slow pace nor the low pitch of the assistant: an everyday voice. */
    private static final VoiceStyle EVERYDAY = new VoiceStyle(170, 105, 14);

    public Cast {
        speakers = List.copyOf(speakers);
        absent = List.copyOf(absent);
    }

    /** Who says the thing of this number, from 0: the assistant's own voice, and so many others, which take turns. */
    public List<Speaker> inTurn(int number, int others) {
        List<Speaker> rest = speakers.subList(1, speakers.size());
        int taken = Math.min(others, rest.size());
        return Stream.concat(
                        speakers.stream().limit(1),
                        IntStream.range(number * taken, (number + 1) * taken).mapToObj(i -> rest.get(i % rest.size())))
                .toList();
    }

    /** The assistant's voice alone, which the renderer speaks with. */
    public static Cast builtIn(SentenceRenderer renderer) {
        return new Cast(List.of(new BuiltInSpeaker("FreeTTS kevin16", renderer, EVERYDAY)), List.of());
    }

    /** The assistant's voice and all others that this machine has; each is tried with a word. */
    public static Cast whole(SentenceRenderer renderer) {
        List<Speaker> speakers = new ArrayList<>(builtIn(renderer).speakers());
        List<String> absent = new ArrayList<>();
        for (ProgramSpeaker other : others()) {
            if (other.isInstalled()) {
                speakers.add(other);
            } else {
                absent.add(other.name());
            }
        }
        return new Cast(speakers, absent);
    }

    private static List<ProgramSpeaker> others() {
        Stream<ProgramSpeaker> flite = Stream.of("kal16", "slt", "awb", "rms").map(Cast::flite);
        Stream<ProgramSpeaker> espeak =
                Stream.of("en-us", "en-gb", "en-us+f3", "en-gb-scotland+f2").map(Cast::espeak);
        return Stream.of(flite, espeak, Stream.of(festival("ked_diphone"), festival("cmu_us_slt_arctic_hts")))
                .flatMap(some -> some)
                .toList();
    }

    private static ProgramSpeaker flite(String voice) {
        return program(
                "flite " + voice, "flite", "-voice", voice, "-t", ProgramSpeaker.TEXT, "-o", ProgramSpeaker.SOUND);
    }

    private static ProgramSpeaker espeak(String voice) {
        return program(
                "espeak-ng " + voice,
                "espeak-ng",
                "-v",
                voice,
                "-s",
                "160",
                "-w",
                ProgramSpeaker.SOUND,
                "--",
                ProgramSpeaker.TEXT);
    }

    private static ProgramSpeaker festival(String voice) {
        return program(
                "festival " + voice,
                "sh",
                "-c",
                "printf '%s' \"$1\" | text2wave -eval '(voice_" + voice + ")' -o \"$2\"",
                "sh",
                ProgramSpeaker.TEXT,
                ProgramSpeaker.SOUND);
    }

    private static ProgramSpeaker program(String name, String... command) {
        return new ProgramSpeaker(name, List.of(command));
    }
}
