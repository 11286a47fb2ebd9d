package guide.massage.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the system's sound tools print, looked through for settings that spoil hearing. A tool that is missing has
 * printed nothing.
 */
final class SystemSettings {
    private static final Pattern ACTIVE_HANDS_FREE = Pattern.compile(
            "Active Profile: *(\\S*(?:headset|handsfree|hands-free|hfp|hsp)\\S*)", Pattern.CASE_INSENSITIVE);
    /** A Bluetooth device that records does so in its hands-free profile. */
    private static final Pattern BLUETOOTH_MICROPHONE =
            Pattern.compile("Default Source: *(bluez\\S*(?<!\\.monitor))\\s*$", Pattern.MULTILINE);

    private static final Pattern ECHO_CANCELLER = Pattern.compile(
            "\\S*(?:module-echo-cancel|echo-cancel|echocancel|echo_cancel)\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTOMATIC_GAIN = Pattern.compile(
            "name='([^']*(?:Auto Gain|AGC|Automatic Gain)[^']*)'(?:(?!name=)[\\s\\S])*?: values=on",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFAULT_DEVICE = Pattern.compile("Default (?:Sink|Source): *\\S+");

    private static final Map<Remark, List<Pattern>> SIGNS = Map.of(
            Remark.BLUETOOTH_HANDS_FREE, List.of(ACTIVE_HANDS_FREE, BLUETOOTH_MICROPHONE),
            Remark.AUTOMATIC_GAIN, List.of(AUTOMATIC_GAIN),
            Remark.ECHO_CANCELLER_OF_THE_SYSTEM, List.of(ECHO_CANCELLER));
    private static final List<Remark> ORDER =
            List.of(Remark.BLUETOOTH_HANDS_FREE, Remark.AUTOMATIC_GAIN, Remark.ECHO_CANCELLER_OF_THE_SYSTEM);

    private SystemSettings() {}

    /**
     * A finding for each setting that spoils hearing; one that says so if there is none, or if nothing could be seen.
     *
     * @param printed by all tools together, together with the names of the devices that are used
     */
    static List<Finding> judge(String printed) {
        if (printed.isBlank()) {
            return List.of(Finding.of(Remark.SYSTEM_NOT_SEEN, "none of " + SystemTools.NAMES + " answered"));
        }
        List<Finding> findings = new ArrayList<>();
        ORDER.forEach(remark -> SIGNS.getOrDefault(remark, List.of()).stream()
                .map(sign -> sign.matcher(printed))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(match -> findings.add(Finding.of(remark, nameIn(match)))));
        return findings.isEmpty() ? List.of(Finding.of(Remark.SYSTEM_IN_ORDER, defaults(printed))) : findings;
    }

    private static String nameIn(Matcher match) {
        return match.group(match.groupCount()).strip();
    }

    private static String defaults(String printed) {
        return String.join(
                ", ",
                DEFAULT_DEVICE
                        .matcher(printed)
                        .results()
                        .map(match -> match.group())
                        .toList());
    }
}
