package guide.massage.quality;

import guide.massage.audio.Pcm;
import guide.massage.audio.SoundTrouble;
import guide.massage.measuring.NoiseMix;
import guide.massage.measuring.Recording;
import guide.massage.measuring.Tally;
import guide.massage.measuring.Trial;
import guide.massage.quality.Section.Target;
import guide.massage.talking.Conversation;
import guide.massage.talking.Music;
import guide.massage.talking.Passage;
import guide.massage.talking.TalkScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Hours of made-up talk in which nothing is said to the program, part of it over noise and music. */
public final class TalkPart implements Part {
    /** What lies over talk is cut from so many pieces at most, which are kept. */
    private static final int PIECES_OF_MUSIC = 12;

    private static final Duration PIECE = Duration.ofMinutes(1);

    /** To so many minutes of talk there is one of music alone. */
    private static final int TALK_TO_MUSIC = 6;

    private final Measurement measurement;
    private final TalkScript script;
    private final int minutes;
    private final List<Pcm> music;
    private final Map<String, List<Passage.Line>> said = new ConcurrentHashMap<>();

    /** What lies over the talk, and which share of it. */
    private enum Over {
        NOTHING("nothing", 40, 0),
        SOFT_NOISE("noise, 15 dB softer", 15, 15),
        NOISE("noise, 5 dB softer", 10, 5),
        SOFT_MUSIC("music, 10 dB softer", 20, 10),
        MUSIC("music as loud", 15, 0);

        private final String title;
        private final int percent;
        private final double decibels;

        Over(String title, int percent, double decibels) {
            this.title = title;
            this.percent = percent;
            this.decibels = decibels;
        }

        private static Over drawn(SplittableRandom random) {
            int draw = random.nextInt(100);
            int reached = 0;
            for (Over over : values()) {
                reached += over.percent;
                if (draw < reached) {
                    return over;
                }
            }
            return NOTHING;
        }
    }

    /** Measures with so many minutes of talk. */
    public TalkPart(Measurement measurement, TalkScript script, int minutes) {
        this.measurement = measurement;
        this.script = script;
        this.minutes = minutes;
        music = IntStream.range(0, Math.min(PIECES_OF_MUSIC, minutes))
                .mapToObj(this::piece)
                .toList();
    }

    @Override
    public Section measured() throws SoundTrouble, InterruptedException {
        Map<Over, Tally> tallies = new EnumMap<>(Over.class);
        for (Map.Entry<Over, List<Trial>> trials : trials().entrySet()) {
            Over over = trials.getKey();
            tallies.put(over, measurement.heard("talk over " + over.title, trials.getValue(), mix(over)));
        }
        Tally all = new Tally(tallies.values().stream()
                .flatMap(tally -> tally.results().stream())
                .toList());
        Tally alone = measurement.heard("music", musicAlone(), Optional.empty());
        Markdown page =
                new Markdown().heading("Talk that is not for it, made here").text(described());
        FalseAlarms.table(page, "Over it lies", titled(tallies, all));
        FalseAlarms.listed(page, all, this::saidAt);
        page.subheading("Music alone");
        FalseAlarms.table(page, "What", Map.of("music", alone));
        return new Section(targets(all), page.lines());
    }

    private Map<Over, List<Trial>> trials() {
        Conversation conversation = new Conversation(
                script, measurement.cast(), sentence -> measurement.phrases().makesSense(sentence), measurement.seed());
        SplittableRandom random = new SplittableRandom(measurement.seed());
        Map<Over, List<Trial>> trials = new EnumMap<>(Over.class);
        for (Passage passage : conversation.minutes(minutes)) {
            trials.computeIfAbsent(Over.drawn(random), over -> new ArrayList<>())
                    .add(new Wanted(Recording.made(passage.name(), () -> performed(passage)), "", passage.name())
                            .nothing());
        }
        return trials;
    }

    private Pcm performed(Passage passage) {
        Passage.Performed performed = passage.performed();
        said.put(passage.name(), performed.lines());
        return performed.sound();
    }

    private Optional<NoiseMix> mix(Over over) {
        return switch (over) {
            case NOTHING -> Optional.empty();
            case SOFT_NOISE, NOISE -> Optional.of(measurement.noisy(measurement.noises(), over.decibels));
            case SOFT_MUSIC, MUSIC -> Optional.of(measurement.noisy(music, over.decibels));
        };
    }

    private List<Trial> musicAlone() {
        return IntStream.rangeClosed(0, minutes / TALK_TO_MUSIC)
                .mapToObj(number -> Recording.made("music", () -> piece(number)))
                .map(recording -> new Wanted(recording, "", "").nothing())
                .toList();
    }

    private Pcm piece(int number) {
        return Music.piece(measurement.seed() + number, PIECE);
    }

    private static Map<String, Tally> titled(Map<Over, Tally> tallies, Tally all) {
        Map<String, Tally> titled = new LinkedHashMap<>();
        tallies.forEach((over, tally) -> titled.put(over.title, tally));
        titled.put("all", all);
        return titled;
    }

    private String described() {
        List<Passage.Line> lines = said.values().stream().flatMap(List::stream).toList();
        long words = lines.stream()
                .mapToLong(line -> line.text().split(" ", -1).length)
                .sum();
        long alarming = lines.stream().filter(this::soundsAlarming).count();
        return String.format(
                Locale.ROOT,
                "%d minutes of talk drawn from `measurements/en/talk.txt` with seed %d: %d sentences, no two alike,"
                        + " %d words. Couples talk with each other (two fifths), people telephone (one fifth), the radio"
                        + " brings news (three tenths), somebody tells a story (one tenth). Each passage lasts a minute; its people"
                        + " are voices with other throats (0.86 to 1.16 of their length), 16 to 36 dB below full"
                        + " scale. No sentence is a command as a whole, but commands stand in many as words; in %d of"
                        + " them stand words that the phrase book itself takes for an alarm in talk (\"too much\","
                        + " \"no more\"), so that falling silent there is what it was told to do.",
                said.size(),
                measurement.seed(),
                lines.size(),
                words,
                alarming);
    }

    private boolean soundsAlarming(Passage.Line line) {
        return measurement.phrases().safetyReading(line.text()).isPresent();
    }

    private String saidAt(String passage, Duration at) {
        return said.getOrDefault(passage, List.of()).stream()
                .filter(line -> line.start().compareTo(at) <= 0)
                .reduce((earlier, later) -> later)
                .map(line ->
                        (soundsAlarming(line) ? "(alarming words) " : "") + line.text() + " (" + line.speaker() + ")")
                .orElse("");
    }

    private static List<Target> targets(Tally all) {
        return List.of(
                new Target("talk: false moves", "≤ 0.5 an hour", Markdown.rate(all.falseMoves(), all.hours())),
                new Target("talk: false halts", "≤ 2 an hour", Markdown.rate(all.falseHalts(), all.hours())),
                new Target("talk: hushes", "≤ 20 an hour", Markdown.rate(all.hushes(), all.hours())));
    }
}
