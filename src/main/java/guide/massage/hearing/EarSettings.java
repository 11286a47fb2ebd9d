package guide.massage.hearing;

import java.time.Duration;

/**
 * The gates of the ear.
 *
 * <p>Where they come from is told in the gates file beside the model, one by one: some were searched on recordings by
 * half of the speakers, the rest are judgement.
 *
 * @param steadyToHush how long a safety phrase must stand before it hushes while the sound goes on
 * @param fallToHush decibels below the loudest moment of the utterance at which a word counts as over, so that a
 *     safety phrase hushes at once
 * @param steadyToHear how long a safety phrase must stand, with quiet after it, to be heard before the utterance ends
 * @param steadyToHearLong the same while the sound goes on
 * @param steadyToDismiss how long other words must stand before a suspicion is dropped
 * @param quietToEnd silence after a complete phrase that ends the utterance before the recogniser's own rule
 * @param quietAround silence that a phrase needs before it and after it to count
 * @param runningTalk what is said within this time after other words may be part of them
 * @param talkBefore so much sound within that time is words, and not a click or a breath
 * @param shortestPhrase less than this is a cough or a click
 * @param leastRise decibels by which a phrase must stand over the noise of the room
 * @param speechDrop decibels below the loudest moment of a phrase down to which sound beside it counts as talk
 * @param likeEnough how alike, from 0 to 1, the second opinion must be to bear a phrase out
 * @param sureEnough least confidence of anything but a cry that is borne out
 * @param sureToMove the same for a command that changes what is being done
 * @param sureOfAnswer the same for an answer than which no other words fit the sound better
 * @param sureIfSame the same for several words that the second opinion heard too
 * @param betterAsTalk how much better, in the logarithm, the words of the second opinion fit where it was other talk
 * @param nearlyAsLikely how much less likely, in the logarithm, one word may be than another to count as nearly as likely
 * @param renewAfter age at which the recogniser is replaced, at the end of an utterance
 * @param noiseSeed start of the faint noise, so that equal sound gives equal events
 */
public record EarSettings(
        Duration steadyToHush,
        double fallToHush,
        Duration steadyToHear,
        Duration steadyToHearLong,
        Duration steadyToDismiss,
        Duration quietToEnd,
        Duration quietAround,
        Duration runningTalk,
        Duration talkBefore,
        Duration shortestPhrase,
        double leastRise,
        double speechDrop,
        double likeEnough,
        double sureEnough,
        double sureToMove,
        double sureOfAnswer,
        double sureIfSame,
        double betterAsTalk,
        double nearlyAsLikely,
        Duration renewAfter,
        long noiseSeed) {

    /** The gates for the embedded model. */
    public static EarSettings measured() {
        return new EarSettings(
                Duration.ofMillis(120),
                10,
                Duration.ofMillis(200),
                Duration.ofMillis(500),
                Duration.ofMillis(300),
                Duration.ofMillis(280),
                Duration.ofMillis(240),
                Duration.ofMillis(1500),
                Duration.ofMillis(300),
                Duration.ofMillis(80),
                6,
                12,
                0.65,
                0.53,
                0.65,
                0.4,
                0.3,
                3,
                2.5,
                Duration.ofMinutes(5),
                1);
    }

    /** The same gates with another life of the recogniser. */
    public EarSettings renewedAfter(Duration life) {
        return new EarSettings(
                steadyToHush,
                fallToHush,
                steadyToHear,
                steadyToHearLong,
                steadyToDismiss,
                quietToEnd,
                quietAround,
                runningTalk,
                talkBefore,
                shortestPhrase,
                leastRise,
                speechDrop,
                likeEnough,
                sureEnough,
                sureToMove,
                sureOfAnswer,
                sureIfSame,
                betterAsTalk,
                nearlyAsLikely,
                life,
                noiseSeed);
    }
}
