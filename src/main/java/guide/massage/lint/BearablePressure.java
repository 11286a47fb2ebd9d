package guide.massage.lint;

import guide.massage.routine.Pressure;
import guide.massage.routine.Step;
import guide.massage.safety.AreaLimits;
import java.util.Locale;
import java.util.stream.Stream;

/** A step asks for no more pressure than the places it touches bear. */
final class BearablePressure implements Rule<Step> {
    @Override
    public Stream<Flaw> flaws(Step step) {
        Pressure most = AreaLimits.ceilingOf(step);
        return step.pressure().ceiling().compareTo(most) <= 0
                ? Stream.empty()
                : Stream.of(new Flaw(
                        "/pressure",
                        "it may reach " + name(step.pressure().ceiling()) + ", and the places it touches bear "
                                + name(most) + " at most",
                        "write \"" + name(most) + "\" or less, or name every place in \"areas\""));
    }

    private static String name(Pressure pressure) {
        return pressure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
