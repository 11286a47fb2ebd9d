package guide.massage.lint;

import java.util.stream.Stream;

/** One thing that must hold of every {@code T}. */
interface Rule<T> {
    /** What is wrong with it; nothing where the rule is kept. */
    Stream<Flaw> flaws(T subject);
}
