package guide.massage.talking;

import guide.massage.audio.Decibels;
import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A minute of made-up talk. It is put into sound each time it is asked for, so that hours of it need no room; equal
 * passages give equal sound.
 *
 * @param kind what talk it is
 * @param sentences what may be said in it, more than there is time for
 * @param speakers whose voices take part
 * @param seed decides who says what, how, and with what pauses
 */
public record Passage(String name, Kind kind, List<String> sentences, List<Speaker> speakers, long seed) {
    /** The length of every passage. */
    public static final Duration LENGTH = Duration.ofSeconds(60);

    public Passage {
        sentences = List.copyOf(sentences);
        speakers = List.copyOf(speakers);
    }

    /** Kinds of talk, which differ in how many speak, in their pauses, and in the way by which it comes. */
    public enum Kind {
        COUPLE(2, Voicing.Way.STRAIGHT, 0.15, 1.6),
        PHONE(1, Voicing.Way.TELEPHONE, 0.6, 4),
        RADIO(1, Voicing.Way.RADIO, 0.2, 0.8),
        STORY(1, Voicing.Way.STRAIGHT, 0.4, 1.2);

        private final int people;
        private final Voicing.Way way;
        private final double shortestPause;
        private final double longestPause;

        Kind(int people, Voicing.Way way, double shortestPause, double longestPause) {
            this.people = people;
            this.way = way;
            this.shortestPause = shortestPause;
            this.longestPause = longestPause;
        }

        /** The list of the script from which its sentences are drawn. */
        String list() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The talk as sound, and when in it what is said. */
    public record Performed(Pcm sound, List<Line> lines) {
        public Performed {
            lines = List.copyOf(lines);
        }
    }

    /** One sentence at its place. */
    public record Line(Duration start, Duration end, String speaker, String text) {}

    /** One of the people who take part, with the voice made his or hers. */
    private record Person(Speaker speaker, double throat) {}

    /** Has it spoken; a whole sentence that no longer fits is left out. */
    public Performed performed() {
        SplittableRandom random = new SplittableRandom(seed);
        List<Person> people = people(random);
        double loudness = -36 + 14 * random.nextDouble();
        List<Pcm> pieces = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Duration now = Duration.ZERO;
        for (String sentence : sentences) {
            Pcm pause = Pcm.silence(pause(random));
            Person person = people.get(random.nextInt(people.size()));
            Decibels level = new Decibels(loudness + 6 * random.nextDouble());
            Pcm said = new Voicing(person.throat(), kind.way, level)
                    .applied(person.speaker().saying(sentence + "."));
            Duration start = now.plus(pause.length());
            Duration end = start.plus(said.length());
            if (end.compareTo(LENGTH) > 0) {
                break;
            }
            pieces.add(pause);
            pieces.add(said);
            lines.add(new Line(start, end, person.speaker().name(), sentence));
            now = end;
        }
        pieces.add(Pcm.silence(LENGTH.minus(now)));
        return new Performed(Pcm.join(pieces), lines);
    }

    private List<Person> people(SplittableRandom random) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < kind.people; i++) {
            people.add(new Person(speakers.get(random.nextInt(speakers.size())), 0.86 + 0.3 * random.nextDouble()));
        }
        return people;
    }

    /** Short pauses are more frequent than long ones. */
    private Duration pause(SplittableRandom random) {
        double ratio = kind.longestPause / kind.shortestPause;
        double seconds = kind.shortestPause * Math.pow(ratio, random.nextDouble());
        return Duration.ofMillis(Math.round(1000 * seconds));
    }
}
