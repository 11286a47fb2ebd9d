package guide.massage.bench;

import guide.massage.audio.Pcm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** How many cries each canceller lets the ear catch while the assistant speaks, by room and by level. */
final class CaughtBench {
    /** Two scenes of so many, one for each core, fit into the memory that the program is given. */
    private static final int IN_ONE_SCENE = 20;

    private static final RoomTraits LIVING_ROOM = RoomTraits.livingRoom();
    private static final Map<String, RoomTraits> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("living room", LIVING_ROOM);
        ROOMS.put("clocks 100 ppm apart", LIVING_ROOM.drifting(100));
        ROOMS.put("someone moves every 15 s", LIVING_ROOM.changingEvery(Duration.ofSeconds(15)));
        ROOMS.put(
                "bare room, wireless loudspeaker",
                LIVING_ROOM.decayingIn(Duration.ofMillis(500)).delayedBy(Duration.ofMillis(320)));
        ROOMS.put("loudspeaker driven twice as hard", LIVING_ROOM.driven(1.6));
    }

    private final Cast cast;
    private final Workers workers;
    private final Pcm speech;
    private final List<Contender> contenders;

    CaughtBench(Cast cast, Workers workers, Pcm speech, List<Contender> contenders) {
        this.cast = cast;
        this.workers = workers;
        this.speech = speech;
        this.contenders = contenders;
    }

    /** The rows of so many rooms, the plain living room first. */
    List<CaughtRow> of(List<Utterance> cries, List<Integer> levels, int rooms) throws InterruptedException {
        List<Callable<List<CaughtRow>>> tasks = new ArrayList<>();
        ROOMS.entrySet().stream().limit(rooms).forEach(room -> {
            for (int from = 0; from < cries.size(); from += IN_ONE_SCENE) {
                List<Pcm> sounds = cries.subList(from, Math.min(cries.size(), from + IN_ONE_SCENE)).stream()
                        .map(Utterance::sound)
                        .toList();
                tasks.add(() -> scene(room.getKey(), room.getValue(), sounds, levels));
            }
        });
        List<CaughtRow> rows = new ArrayList<>();
        workers.all("cries by level and room", tasks).forEach(rows::addAll);
        return added(rows);
    }

    /** The other cancellers are compared in the plain room: four more rooms of each would take hours. */
    private List<Contender> contenders(RoomTraits traits) {
        return traits.equals(LIVING_ROOM)
                ? contenders
                : contenders.stream().filter(one -> one == Contender.SESSION).toList();
    }

    private List<CaughtRow> scene(String name, RoomTraits traits, List<Pcm> cries, List<Integer> levels) {
        Scene scene = new Scene(speech, traits, cries, traits.seed());
        BargeInTrial trial = new BargeInTrial(cast);
        List<CaughtRow> rows = new ArrayList<>();
        for (int level : levels) {
            Pcm quiet = scene.microphoneInQuiet(level);
            rows.add(row(name, level, CaughtRow.IN_SILENCE, Contender.NONE.run(trial, scene, quiet, traits)));
            Pcm microphone = scene.microphoneWithEcho(level);
            for (Contender contender : contenders(traits)) {
                rows.add(row(name, level, contender.title(), contender.run(trial, scene, microphone, traits)));
            }
        }
        return rows;
    }

    private static CaughtRow row(String room, int level, String canceller, Optional<BargeInTrial.Caught> caught) {
        return new CaughtRow(room, level, canceller, caught.map(CaughtRow.Count::of));
    }

    /** The scenes of one room together, in the order of their first. */
    private static List<CaughtRow> added(List<CaughtRow> rows) {
        Map<List<Object>, CaughtRow> sums = new LinkedHashMap<>();
        for (CaughtRow row : rows) {
            sums.merge(
                    List.of(row.room(), row.level(), row.canceller()),
                    row,
                    (one, more) -> new CaughtRow(
                            one.room(),
                            one.level(),
                            one.canceller(),
                            one.count().flatMap(count -> more.count().map(count::and))));
        }
        return List.copyOf(sums.values());
    }
}
