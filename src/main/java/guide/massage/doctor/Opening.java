package guide.massage.doctor;

import guide.massage.audio.MicrophoneLine;
import guide.massage.audio.NoSoundDevice;
import guide.massage.audio.SoundDevices;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SoundTrouble;
import guide.massage.audio.SpeakerLine;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.ModelUnusable;
import guide.massage.hearing.SpeechModel;
import guide.massage.language.PhraseBook;
import guide.massage.speaking.SentenceRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;

/**
 * Opens all that a session needs, and notes a finding for each; what cannot be opened is left out. What was opened is
 * closed with it. Used by the thread that runs the examination, since the ear belongs to it.
 */
public final class Opening implements AutoCloseable {
    private static final double MEGABYTE = 1 << 20;

    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Something that must be closed. */
    private interface Opened {
        void close() throws SoundTrouble;
    }

    /** Opens everything: the model of a folder, an ear for these phrases, the voice and the default sound lines. */
    public Instruments open(Path model, PhraseBook phrases) {
        SentenceRenderer renderer = SentenceRenderer.start();
        open.push(renderer::close);
        Optional<Ear> ear = model(model).map(speech -> ear(speech, phrases));
        Optional<SentenceRenderer> voice = voice(renderer);
        Optional<SoundSink> loudspeaker = loudspeaker();
        return new Instruments(microphone(), loudspeaker, voice, ear, findings);
    }

    private Ear ear(SpeechModel speech, PhraseBook phrases) {
        Ear ear = new Ear(speech, phrases, EarSettings.measured());
        open.push(ear::close);
        return ear;
    }

    private Optional<SoundSink> loudspeaker() {
        List<String> offered = SoundDevices.loudspeakers();
        try {
            SpeakerLine line = SpeakerLine.open();
            open.push(line::close);
            findings.add(Finding.of(Remark.LOUDSPEAKER_OPEN, devices(offered, line.format())));
            return Optional.of(line);
        } catch (NoSoundDevice none) {
            findings.add(Finding.of(Remark.LOUDSPEAKER_MISSING, devices(offered)));
            return Optional.empty();
        }
    }

    private Optional<SoundSource> microphone() {
        List<String> offered = SoundDevices.microphones();
        try {
            MicrophoneLine line = MicrophoneLine.open();
            open.push(line::close);
            findings.add(Finding.of(Remark.MICROPHONE_OPEN, devices(offered, line.format())));
            return Optional.of(line);
        } catch (NoSoundDevice none) {
            findings.add(Finding.of(Remark.MICROPHONE_MISSING, devices(offered)));
            return Optional.empty();
        }
    }

    private static String devices(List<String> offered) {
        return "devices: " + (offered.isEmpty() ? "none" : String.join("; ", offered));
    }

    private static String devices(List<String> offered, AudioFormat format) {
        return String.format(
                Locale.ROOT,
                "used at %.0f Hz, %d bits, %s; %s",
                format.getSampleRate(),
                format.getSampleSizeInBits(),
                format.getChannels() == 1 ? "mono" : format.getChannels() + " channels",
                devices(offered));
    }

    private Optional<SentenceRenderer> voice(SentenceRenderer renderer) {
        try {
            renderer.loaded().join();
            findings.add(Finding.of(Remark.VOICE_READY, "kevin16 of FreeTTS"));
            return Optional.of(renderer);
        } catch (CompletionException unavailable) {
            findings.add(Finding.of(Remark.VOICE_MISSING, reason(unavailable)));
            return Optional.empty();
        }
    }

    private static String reason(CompletionException failed) {
        Throwable cause = failed.getCause();
        return String.valueOf((cause == null ? failed : cause).getMessage());
    }

    private Optional<SpeechModel> model(Path folder) {
        try {
            SpeechModel model = SpeechModel.open(folder);
            open.push(model::close);
            String size = Long.toString(Math.round(bytesIn(folder) / MEGABYTE));
            findings.add(new Finding(Remark.MODEL_READY, Map.of("megabytes", size), folder.toString()));
            return Optional.of(model);
        } catch (ModelUnusable unusable) {
            findings.add(Finding.of(Remark.MODEL_UNUSABLE, String.valueOf(unusable.getMessage())));
            return Optional.empty();
        }
    }

    private static long bytesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }

    @Override
    public void close() throws SoundTrouble {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
