package guide.massage.lint;

/**
 * What a rule objects to.
 *
 * @param pointer the place inside that which was judged, as a JSON pointer; empty for the whole of it
 * @param reason what is wrong, as a clause without a full stop
 * @param cure what to do about it, as a clause without a full stop
 */
record Flaw(String pointer, String reason, String cure) {

    /** The same flaw, seen from outside: the thing judged stands at this place. */
    Flaw within(String place) {
        return new Flaw(place + pointer, reason, cure);
    }
}
