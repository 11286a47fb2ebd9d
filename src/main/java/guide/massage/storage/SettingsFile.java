package guide.massage.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guide.massage.session.MusicSettings;
import guide.massage.session.VoiceSettings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings on disk: one JSON object in which every field may be missing. It may be used by one thread at a time.
 *
 * @param path the file, which need not exist
 */
public record SettingsFile(Path path) {
    private static final Pattern NUMBER = Pattern.compile("\\d{2,15}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    private static final ObjectWriter WRITER = new JsonMapper().writerWithDefaultPrettyPrinter();

    /**
     * Reads the settings; what the file does not name is as in {@link Settings#standard()}.
     *
     * @throws UnusableScript with every fault, when the file is there and cannot be used
     */
    public Settings read() throws UnusableScript {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Settings.standard();
        }
        Faults faults = new Faults(path);
        Fields fields = new Fields(StrictJson.read(path), "", faults);
        Settings settings = settings(fields);
        fields.refuseOthers();
        if (!faults.none()) {
            throw faults.asException();
        }
        return settings;
    }

    /** Replaces the file at once: whoever reads meanwhile finds the old settings or the new ones, never a part. */
    public void write(Settings settings) throws UnwritableFile {
        try {
            AtomicFile.replace(path, WRITER.writeValueAsString(json(settings)) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("settings are always JSON", impossible);
        }
    }

    private static Settings settings(Fields fields) {
        Settings standard = Settings.standard();
        VoiceSettings voice = standard.voice();
        MusicSettings music = standard.music();
        return new Settings(
                matching(fields, "language", LANGUAGE, "write a language such as en")
                        .orElse(standard.language()),
                matching(fields, "emergencyNumber", NUMBER, "write its digits between quotes, such as \"112\"")
                        .orElse(standard.emergencyNumber()),
                fields.choiceIfAny("verbosity", standard.verbosity().getDeclaringClass())
                        .orElse(standard.verbosity()),
                new VoiceSettings(
                        fields.whole("wordsPerMinute", VoiceSettings.SLOWEST, VoiceSettings.FASTEST)
                                .orElse(voice.wordsPerMinute()),
                        fields.whole("gainDecibels", VoiceSettings.SOFTEST_DECIBELS, 0)
                                .orElse(voice.gainDecibels())),
                new MusicSettings(
                        fields.choiceIfAny("music", MusicSettings.Wish.class).orElse(music.wish()),
                        fields.whole("musicDecibels", MusicSettings.SOFTEST_DECIBELS, 0)
                                .orElse(music.gainDecibels())),
                fields.has("cries") ? fields.flag("cries") : standard.cries(),
                fields.textIfAny("model"));
    }

    private static Optional<String> matching(Fields fields, String name, Pattern pattern, String cure) {
        Optional<String> text = fields.textIfAny(name);
        if (text.isPresent()
                && !text.get().isEmpty()
                && !pattern.matcher(text.get()).matches()) {
            fields.fault(name, "\"" + text.get() + "\" cannot be used", cure);
        }
        return text;
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("language", settings.language())
                .put("emergencyNumber", settings.emergencyNumber())
                .put("verbosity", Fields.kebab(settings.verbosity()))
                .put("wordsPerMinute", settings.voice().wordsPerMinute())
                .put("gainDecibels", settings.voice().gainDecibels())
                .put("music", Fields.kebab(settings.music().wish()))
                .put("musicDecibels", settings.music().gainDecibels())
                .put("cries", settings.cries());
        settings.model().ifPresent(folder -> json.put("model", folder));
        return json;
    }
}
