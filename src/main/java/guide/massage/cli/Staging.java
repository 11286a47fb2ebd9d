package guide.massage.cli;

import guide.massage.audio.MicrophoneLine;
import guide.massage.audio.SoundSink;
import guide.massage.audio.SoundSource;
import guide.massage.audio.SpeakerLine;
import guide.massage.audio.WavFile;
import guide.massage.audio.WavWriter;
import guide.massage.hearing.Ear;
import guide.massage.hearing.EarSettings;
import guide.massage.hearing.Hearing;
import guide.massage.hearing.SpeechModel;
import guide.massage.runtime.Conductor;
import guide.massage.runtime.FileRoom;
import guide.massage.runtime.LiveRoom;
import guide.massage.runtime.Memory;
import guide.massage.runtime.Mouth;
import guide.massage.runtime.RealTime;
import guide.massage.runtime.TypedRoom;
import guide.massage.runtime.VoiceMouth;
import guide.massage.runtime.Witness;
import guide.massage.session.Event;
import guide.massage.session.Event.Begun;
import guide.massage.session.Guide;
import guide.massage.session.Preferences;
import guide.massage.session.Session;
import guide.massage.speaking.SentenceRenderer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Puts a session together from its parts and plays it in one of the three kinds of room.
 *
 * @param model folder of the speech model
 */
record Staging(Words words, Preferences preferences, Memory memory, Path model) {

    /** With the machine's own microphone and loudspeaker, until the session is over or the program is told to end. */
    void withDevices(List<Witness> witnesses, Begun begun, Goodbye goodbye) throws Exception {
        EarSettings gates = ModelGates.of(model).settings();
        try (SentenceRenderer renderer = SentenceRenderer.start();
                SpeechModel speech = openModel();
                SpeakerLine speaker = SpeakerLine.open();
                MicrophoneLine microphone = MicrophoneLine.open();
                LiveRoom room = new LiveRoom(() -> ear(speech, gates), this::isAlarm, microphone, speaker)) {
            renderer.loaded().join();
            VoiceMouth mouth = new VoiceMouth(renderer, room.mixer(), preferences.voice());
            Keys.watch(System.in, () -> room.post(new Event.KeyPressed()));
            goodbye.by(() -> room.post(new Event.Closed()));
            room.run(conductor(mouth, witnesses), begun);
        }
    }

    /** With files for ears and mouth. */
    void withFiles(
            List<Witness> witnesses, Begun begun, Path microphone, Path speaker, boolean fast, Duration silenceAtEnd)
            throws Exception {
        try (SoundSource in = WavFile.open(microphone);
                SoundSink out = WavWriter.create(speaker)) {
            inRoom(in, out, fast ? FileRoom.Pace.fast() : new RealTime(), witnesses, begun, silenceAtEnd);
        }
    }

    /** In a room made of two streams. */
    void inRoom(
            SoundSource in,
            SoundSink out,
            FileRoom.Pace pace,
            List<Witness> witnesses,
            Begun begun,
            Duration silenceAtEnd)
            throws Exception {
        EarSettings gates = ModelGates.of(model).settings();
        try (SentenceRenderer renderer = SentenceRenderer.start();
                SpeechModel speech = openModel();
                Ear ear = ear(speech, gates)) {
            renderer.loaded().join();
            FileRoom room = new FileRoom(ear, in, out, pace);
            VoiceMouth mouth = new VoiceMouth(renderer, room.mixer(), preferences.voice());
            room.play(conductor(mouth, witnesses), mouth, begun, silenceAtEnd);
        }
    }

    /** In writing, on standard input and output. */
    void inWriting(List<Witness> witnesses, Begun begun, boolean fast, Goodbye goodbye)
            throws IOException, InterruptedException {
        TypedRoom room = new TypedRoom(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        Conductor conductor = conductor(room, witnesses);
        if (fast) {
            room.runFast(conductor, begun);
        } else {
            goodbye.by(() -> room.post(new Event.Closed()));
            room.run(conductor, begun);
        }
    }

    private SpeechModel openModel() throws Exception {
        SpeechModel speech = SpeechModel.open(model);
        try {
            words.checkAgainst(speech);
        } catch (Exception unusable) {
            speech.close();
            throw unusable;
        }
        return speech;
    }

    private boolean isAlarm(Hearing.Heard heard) {
        return words.phrases().safetyReading(heard.words()).isPresent();
    }

    private Ear ear(SpeechModel speech, EarSettings gates) {
        return new Ear(speech, words.phrases(), gates);
    }

    private Conductor conductor(Mouth mouth, List<Witness> witnesses) {
        return new Conductor(new Guide(words.script()), Session.beginning(preferences), mouth, memory, witnesses);
    }
}
