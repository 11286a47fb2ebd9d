package guide.massage.runtime;

import guide.massage.hearing.Ear;
import guide.massage.hearing.Hearing;
import java.util.List;

/** The way from a microphone to what people said, frame by frame. Used by the one thread that owns the ear. */
@FunctionalInterface
public interface Listening {
    /**
     * What is newly known, mostly nothing.
     *
     * @param heard 20 ms of the microphone
     * @param played the 20 ms that were given to the loudspeaker meanwhile
     */
    List<Hearing> hear(short[] heard, short[] played);

    /** Where the loudspeaker cannot be heard: the ear hears the microphone as it is, and believes itself. */
    static Listening withoutEcho(Ear ear) {
        return (heard, played) -> ear.hear(heard);
    }
}
