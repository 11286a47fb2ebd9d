package guide.massage.routine;

import java.util.List;
import java.util.Optional;

/**
 * Passages that belong together, shared out between the sides as one.
 *
 * @param title spoken when the block begins; absent for a block that only groups
 * @param sides how the passages are shared out; a nested block with {@link SidePlan#BOTH} keeps the side of the outer one
 * @param passages in order of performance, at least one
 */
public record Block(String id, Optional<String> title, SidePlan sides, List<Passage> passages) implements Passage {
    public Block {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("block " + id + " has no passages");
        }
    }
}
