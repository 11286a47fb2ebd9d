package guide.massage.bench;

import java.time.Duration;

/**
 * What a simulated room is like.
 *
 * @param delay from the sample that is played to its arrival at the microphone, buffers and air together
 * @param decay until the reverberation has fallen by 60 dB
 * @param drive how hard the loudspeaker is driven: full scale over the level at which it saturates; 0 is a perfect one
 * @param partsPerMillion by how much the microphone's clock is faster than the loudspeaker's
 * @param echoGain decibels from the loudspeaker's input to the microphone
 * @param noiseLevel decibels of the noise floor below full scale
 * @param steady how long its response stays as it is before someone or something moves; zero if nothing ever does
 * @param seed of everything that is random in it
 */
public record RoomTraits(
        Duration delay,
        Duration decay,
        double drive,
        double partsPerMillion,
        double echoGain,
        double noiseLevel,
        Duration steady,
        long seed) {

    /** A living room with a small loudspeaker on the table: what the published figures are measured in. */
    public static RoomTraits livingRoom() {
        return new RoomTraits(Duration.ofMillis(85), Duration.ofMillis(250), 0.8, 0, -6, -66, Duration.ZERO, 11);
    }

    /** The same room with another delay. */
    public RoomTraits delayedBy(Duration other) {
        return new RoomTraits(other, decay, drive, partsPerMillion, echoGain, noiseLevel, steady, seed);
    }

    /** The same room with another time of reverberation. */
    public RoomTraits decayingIn(Duration other) {
        return new RoomTraits(delay, other, drive, partsPerMillion, echoGain, noiseLevel, steady, seed);
    }

    /** The same room with a loudspeaker that distorts more or less. */
    public RoomTraits driven(double other) {
        return new RoomTraits(delay, decay, other, partsPerMillion, echoGain, noiseLevel, steady, seed);
    }

    /** The same room with clocks that run apart. */
    public RoomTraits drifting(double other) {
        return new RoomTraits(delay, decay, drive, other, echoGain, noiseLevel, steady, seed);
    }

    /** The same room with people who move every so often. */
    public RoomTraits changingEvery(Duration other) {
        return new RoomTraits(delay, decay, drive, partsPerMillion, echoGain, noiseLevel, other, seed);
    }

    /** Another room of the same kind. */
    public RoomTraits seeded(long other) {
        return new RoomTraits(delay, decay, drive, partsPerMillion, echoGain, noiseLevel, steady, other);
    }
}
