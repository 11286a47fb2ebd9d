package guide.massage.session;

/** Tells one utterance of the assistant from all others of the session. */
public record UtteranceId(int value) {}
