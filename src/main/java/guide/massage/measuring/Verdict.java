package guide.massage.measuring;

import guide.massage.hearing.Hearing;

/** What became of something that was heard. */
public enum Verdict {
    ACCEPTED,
    /** Words that are no phrase, or no words at all. */
    NOT_UNDERSTOOD,
    TOO_SHORT,
    TOO_SOFT,
    RUNNING_TALK,
    SECOND_OPINION,
    /** A safety phrase is suspected: the assistant falls silent until it is accepted or dropped. */
    HUSH,
    HUSH_DROPPED,
    /** A voice without words, which a session asks about. */
    CRY,
    /** The room is too loud to hear well. */
    ROOM_TOO_LOUD;

    static Verdict of(Hearing.Doubt doubt) {
        return valueOf(doubt.name());
    }
}
