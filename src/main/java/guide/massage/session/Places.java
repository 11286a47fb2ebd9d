package guide.massage.session;

import guide.massage.language.Prompts;
import guide.massage.routine.BodyArea;
import guide.massage.routine.Side;
import guide.massage.safety.Spot;
import java.util.Collection;
import java.util.List;

/** Names places on the body. */
record Places(Prompts prompts) {
    /** Such as "the left shoulder area"; without a side where both are meant. */
    String name(Spot spot) {
        String area = prompts.term(spot.area());
        return spot.side() == Side.BOTH ? area : area + ", " + prompts.term(spot.side());
    }

    String ofSpots(List<Spot> spots) {
        return prompts.list(spots.stream().map(this::name).toList());
    }

    String names(Collection<BodyArea> areas) {
        return prompts.list(areas.stream().map(prompts::term).toList());
    }
}
