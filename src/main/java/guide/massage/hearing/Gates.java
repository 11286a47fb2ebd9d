package guide.massage.hearing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The gates of the ear as numbers under their names, for files and for searches. The names are those of the components
 * of {@link EarSettings}, so that a new gate is here by itself; times are in milliseconds.
 */
public final class Gates {
    private Gates() {}

    /** All gates, in their order. */
    public static Map<String, Double> values(EarSettings settings) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (RecordComponent gate : EarSettings.class.getRecordComponents()) {
            values.put(gate.getName(), number(valueOf(gate, settings)));
        }
        return values;
    }

    /** The usual settings with those gates that are named; names of no gate count for nothing. */
    public static EarSettings of(Map<String, Double> values) {
        Map<String, Double> usual = values(EarSettings.measured());
        RecordComponent[] gates = EarSettings.class.getRecordComponents();
        Object[] arguments = Arrays.stream(gates)
                .map(gate -> argument(
                        gate.getType(), values.getOrDefault(gate.getName(), usual.getOrDefault(gate.getName(), 0.0))))
                .toArray();
        try {
            Constructor<EarSettings> constructor = EarSettings.class.getDeclaredConstructor(
                    Arrays.stream(gates).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has a constructor of its components", impossible);
        }
    }

    private static Object valueOf(RecordComponent gate, EarSettings settings) {
        try {
            return gate.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record tells its components", impossible);
        }
    }

    private static double number(Object value) {
        return value instanceof Duration time ? time.toMillis() : ((Number) value).doubleValue();
    }

    private static Object argument(Class<?> type, double value) {
        if (type == Duration.class) {
            return Duration.ofMillis(Math.round(value));
        }
        if (type == double.class) {
            return value;
        }
        return type == long.class ? (Object) Math.round(value) : (Object) (int) Math.round(value);
    }
}
