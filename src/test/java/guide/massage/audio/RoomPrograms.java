package guide.massage.audio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Small programs that run in a virtual room. */
final class RoomPrograms {
    private RoomPrograms() {}

    /** Plays the WAV file given to its end. */
    static final class Player {
        public static void main(String[] arguments) throws SoundTrouble {
            Mixer mixer = new Mixer(id -> {});
            mixer.play(1, WavFile.read(Path.of(arguments[0])));
            try (SpeakerLine speaker = SpeakerLine.open()) {
                while (!mixer.isIdle()) {
                    speaker.write(mixer.nextFrame());
                }
                speaker.drain();
            }
        }
    }

    /** Plays a tone of three seconds for one second, silences it, and plays the WAV file given at once. */
    static final class Interrupter {
        private static final int FRAMES_IN_A_SECOND = 50;

        public static void main(String[] arguments) throws SoundTrouble {
            Mixer mixer = new Mixer(id -> {});
            mixer.play(1, Tones.sine(313, Duration.ofSeconds(3)));
            try (SpeakerLine speaker = SpeakerLine.open()) {
                for (int i = 0; i < FRAMES_IN_A_SECOND; i++) {
                    speaker.write(mixer.nextFrame());
                }
                mixer.silence();
                speaker.flush();
                mixer.play(2, WavFile.read(Path.of(arguments[0])));
                while (!mixer.isIdle()) {
                    speaker.write(mixer.nextFrame());
                }
                speaker.drain();
            }
        }
    }

    /** Records three seconds of the microphone into the WAV file given; prints a line when it hears. */
    static final class Listener {
        private static final int FRAMES = 150;

        public static void main(String[] arguments) throws SoundTrouble {
            try (MicrophoneLine microphone = MicrophoneLine.open();
                    WavWriter writer = WavWriter.create(Path.of(arguments[0]))) {
                Optional<short[]> first = microphone.nextFrame();
                System.out.println("listening " + first.isPresent());
                for (int i = 0; i < FRAMES; i++) {
                    writer.write(microphone.nextFrame().orElseThrow());
                }
            }
        }
    }

    /** Prints the sentences for a machine without any device. */
    static final class Deaf {
        public static void main(String[] arguments) {
            try (MicrophoneLine microphone = MicrophoneLine.open()) {
                System.out.println("a microphone with " + microphone.nextFrame());
            } catch (SoundTrouble e) {
                System.out.println(e.sentence());
            }
            try (SpeakerLine speaker = SpeakerLine.open()) {
                speaker.drain();
                System.out.println("a loudspeaker");
            } catch (SoundTrouble e) {
                System.out.println(e.sentence());
            }
        }
    }
}
