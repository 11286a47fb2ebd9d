package guide.massage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guide.massage.audio.Decibels;
import guide.massage.audio.SoundTrouble;
import guide.massage.doctor.Examination;
import guide.massage.doctor.Finding;
import guide.massage.doctor.Instruction;
import guide.massage.doctor.Opening;
import guide.massage.doctor.Remark;
import guide.massage.session.VoiceSettings;
import guide.massage.speaking.VoiceStyle;
import guide.massage.storage.DoctorWords;
import guide.massage.storage.DoctorWordsFile;
import guide.massage.storage.Settings;
import guide.massage.storage.SettingsFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Examines the sound of this machine, by voice and in print. */
@Command(
        name = "doctor",
        description =
                "Checks microphone, loudspeaker, echo, model and voice, and tells what helps, spoken and printed.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final int NO_SESSION_CAN_WORK = 1;

    private final Installation installation;
    private final JsonMapper mapper = new JsonMapper();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--model", paramLabel = "DIR", description = "A Vosk model folder with a run-time graph.")
    private @Nullable Path model;

    @Option(names = "--json", description = "One object a line: check, verdict, found, cure, detail.")
    private boolean json;

    DoctorCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = new SettingsFile(installation.user().settings()).read();
        Words words = Words.ofInstallation(installation, settings.language());
        DoctorWords spoken = DoctorWordsFile.read(
                installation.scripts(settings.language()).resolve("doctor.json"),
                Instruction.keys(),
                Remark.slotsByKey());
        Path folder = Optional.ofNullable(model).orElseGet(() -> installation.model(settings.language()));
        List<Finding> findings = examine(settings, words, spoken, folder);
        return Finding.allowSession(findings) ? 0 : NO_SESSION_CAN_WORK;
    }

    private List<Finding> examine(Settings settings, Words words, DoctorWords spoken, Path folder) throws SoundTrouble {
        VoiceSettings voice = settings.voice();
        try (Opening opening = new Opening()) {
            return new Examination(
                            spoken,
                            opening.open(folder, words.phrases()),
                            VoiceStyle.CALM.atWordsPerMinute(voice.wordsPerMinute()),
                            new Decibels(voice.gainDecibels()),
                            words.phrases(),
                            finding -> tell(finding, spoken))
                    .run();
        }
    }

    private void tell(Finding finding, DoctorWords words) {
        PrintWriter out = out();
        out.println(json ? asJson(finding, words) : asText(finding, words));
        out.flush();
    }

    private static String asText(Finding finding, DoctorWords words) {
        String mark =
                switch (finding.remark().verdict()) {
                    case GOOD -> "good   ";
                    case WARNING -> "warning";
                    case TROUBLE -> "trouble";
                };
        return mark + "  " + finding.spoken(words)
                + (finding.detail().isEmpty() ? "" : System.lineSeparator() + "         (" + finding.detail() + ")");
    }

    private String asJson(Finding finding, DoctorWords words) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("check", finding.remark().key());
        fields.put("verdict", finding.remark().verdict().name().toLowerCase(Locale.ROOT));
        fields.put("found", finding.found(words));
        fields.put("cure", finding.cure(words).orElse(null));
        fields.put("detail", finding.detail());
        fields.putAll(finding.slots());
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts cannot be written as JSON", impossible);
        }
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the command");
        }
        return spec.commandLine().getOut();
    }
}
