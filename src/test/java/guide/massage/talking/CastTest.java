package guide.massage.talking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guide.massage.audio.Pcm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says what is decided before anybody speaks, so these people only have names. */
class CastTest {
    private record Named(String name) implements Speaker {
        @Override
        public Pcm saying(String text) {
            throw new IllegalStateException(name + " does not speak");
        }
    }

    private static Cast cast(String... names) {
        return new Cast(Stream.of(names).<Speaker>map(Named::new).toList(), List.of());
    }

    private static List<String> names(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::name).toList();
    }

    @Test
    void ownVoiceSaysEverythingAndTheOthersTakeTurns() {
        Cast cast = cast("own", "a", "b", "c");
        assertEquals(List.of("own", "a", "b"), names(cast.inTurn(0, 2)));
        assertEquals(List.of("own", "c", "a"), names(cast.inTurn(1, 2)));
        assertEquals(List.of("own", "b", "c"), names(cast.inTurn(2, 2)));
        assertEquals(List.of("own", "a", "b"), names(cast.inTurn(3, 2)));
    }

    @Test
    void nobodySaysThingsTwiceWhereVoicesAreFew() {
        assertEquals(List.of("own"), names(cast("own").inTurn(5, 2)));
        assertEquals(List.of("own", "a"), names(cast("own", "a").inTurn(5, 2)));
        assertEquals(List.of("own"), names(cast("own", "a").inTurn(5, 0)));
    }
}
