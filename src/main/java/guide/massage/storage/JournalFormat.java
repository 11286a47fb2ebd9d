package guide.massage.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import guide.massage.session.Event;
import guide.massage.session.Preferences;

/** How the lines of a journal are written: one JSON object each, the first one about the session as a whole. */
final class JournalFormat {
    /** The version of the format that this program writes and reads. */
    static final int VERSION = 1;

    private JournalFormat() {}

    /** The first line. */
    record Header(int format, Preferences preferences) {}

    /** Names the kinds of event in the file, apart from the names of classes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Begun.class, name = "begun"),
        @JsonSubTypes.Type(value = Event.Suspected.class, name = "suspected"),
        @JsonSubTypes.Type(value = Event.Dismissed.class, name = "dismissed"),
        @JsonSubTypes.Type(value = Event.Heard.class, name = "heard"),
        @JsonSubTypes.Type(value = Event.Overheard.class, name = "overheard"),
        @JsonSubTypes.Type(value = Event.Cried.class, name = "cried"),
        @JsonSubTypes.Type(value = Event.TooLoud.class, name = "too-loud"),
        @JsonSubTypes.Type(value = Event.SpeechFinished.class, name = "speech-finished"),
        @JsonSubTypes.Type(value = Event.TimerFired.class, name = "timer-fired"),
        @JsonSubTypes.Type(value = Event.KeyPressed.class, name = "key-pressed"),
        @JsonSubTypes.Type(value = Event.HearingLost.class, name = "hearing-lost"),
        @JsonSubTypes.Type(value = Event.HearingRestored.class, name = "hearing-restored"),
        @JsonSubTypes.Type(value = Event.ScreeningPassed.class, name = "screening-passed"),
        @JsonSubTypes.Type(value = Event.ScreeningRefused.class, name = "screening-refused"),
        @JsonSubTypes.Type(value = Event.Closed.class, name = "closed")
    })
    private interface Kinds {}

    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface FieldsOnly {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addMixIn(Event.class, Kinds.class)
                .addMixIn(Record.class, FieldsOnly.class)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
    }
}
