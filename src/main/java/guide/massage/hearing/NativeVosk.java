package guide.massage.hearing;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/** Vosk's native library: loading it, and the one function that its Java classes do not offer. */
final class NativeVosk {
    private NativeVosk() {}

    /** Loads the library once for the process and keeps it from writing to the terminal. */
    static void load() throws ModelUnusable {
        try {
            LibVosk.setLogLevel(LogLevel.WARNINGS);
        } catch (LinkageError e) {
            throw new ModelUnusable(missing(System.getProperty("os.name"), System.getProperty("os.arch")), e);
        }
    }

    static String missing(String system, String processor) {
        boolean arm = processor.startsWith("aarch64") || processor.startsWith("arm");
        String reason = arm && system.startsWith("Linux")
                ? "Vosk's package holds no library for Linux on ARM"
                : "Vosk's native library cannot be loaded";
        String file = system.startsWith("Windows")
                ? "libvosk.dll"
                : system.startsWith("Mac") ? "libvosk.dylib" : "libvosk.so";
        return reason + " (this machine is " + system + ", " + processor + "): install " + file
                + " of Vosk 0.3.45 for it, and start Java with -Djna.library.path=FOLDER, the folder that holds it.";
    }

    /** Whether a word is in the model's list; the library would drop an unknown one from a grammar without a word. */
    static boolean knows(Model model, String word) {
        return library().getFunction("vosk_model_find_word").invokeInt(new Object[] {model.getPointer(), word}) >= 0;
    }

    /** JNA hands out the instance that LibVosk registered: the same name and class loader, so nothing is unpacked twice. */
    private static NativeLibrary library() {
        return NativeLibrary.getInstance(Platform.isWindows() ? "libvosk" : "vosk", LibVosk.class.getClassLoader());
    }

    static String cannotLoad(Path model) {
        return "The speech model " + model + " is damaged or of an unknown kind, the recogniser cannot load it:"
                + " fetch it again, or name another folder.";
    }
}
