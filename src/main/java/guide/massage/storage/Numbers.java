package guide.massage.storage;

import com.fasterxml.jackson.databind.JsonNode;
import guide.massage.routine.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Numbers and ranges of numbers: a range is written {@code [from, to]}, or as one number where both are the same. */
final class Numbers {
    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);
    private static final BigDecimal MILLIS_PER_SECOND = BigDecimal.valueOf(1_000);
    /** A whole day: longer times are slips of the pen, and larger numbers would not fit the types. */
    private static final BigDecimal MOST = BigDecimal.valueOf(86_400);

    private Numbers() {}

    static Optional<BigDecimal> notNegative(JsonNode value, String place, Faults faults) {
        if (!value.isNumber()) {
            faults.add(place, "this is no number", "write a number without quotes");
            return Optional.empty();
        }
        BigDecimal number = value.decimalValue();
        if (number.signum() < 0) {
            faults.add(place, number.toPlainString() + " is below zero", "write a number that is not negative");
            return Optional.empty();
        }
        if (number.compareTo(MOST) > 0) {
            faults.add(place, "this number is too large", "write at most " + MOST);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    static Optional<Span<BigDecimal>> range(JsonNode value, String place, Faults faults) {
        if (!value.isArray()) {
            return notNegative(value, place, faults).map(one -> new Span<>(one, one));
        }
        if (value.size() != 2) {
            faults.add(place, "a range has two numbers", "write [from, to]");
            return Optional.empty();
        }
        Optional<BigDecimal> from = notNegative(value.get(0), place + "/0", faults);
        Optional<BigDecimal> to = notNegative(value.get(1), place + "/1", faults);
        return from.flatMap(first -> to.flatMap(last -> upward(first, last, place, faults)));
    }

    private static Optional<Span<BigDecimal>> upward(BigDecimal from, BigDecimal to, String place, Faults faults) {
        if (from.compareTo(to) > 0) {
            faults.add(place, "it runs from " + from + " down to " + to, "put the smaller number first");
            return Optional.empty();
        }
        return Optional.of(new Span<>(from, to));
    }

    static Optional<Span<Integer>> counts(Span<BigDecimal> range, String place, Faults faults) {
        if (isCount(range.from()) && isCount(range.to())) {
            return Optional.of(new Span<>(range.from().intValue(), range.to().intValue()));
        }
        faults.add(place, "a count is whole and at least one", "write whole numbers from 1 upward");
        return Optional.empty();
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
    }

    static Span<Duration> minutes(Span<BigDecimal> range) {
        return new Span<>(minutes(range.from()), minutes(range.to()));
    }

    static Duration minutes(BigDecimal minutes) {
        return Duration.ofMillis(minutes.multiply(MILLIS_PER_MINUTE).longValue());
    }

    static Duration seconds(BigDecimal seconds) {
        return Duration.ofMillis(seconds.multiply(MILLIS_PER_SECOND).longValue());
    }
}
