package guide.massage.cli;

import java.io.IOException;
import java.io.InputStream;
import org.tinylog.Logger;

/** Watches the keyboard, which is also what pedals and clickers are; any key counts, whichever it is. */
final class Keys {
    private Keys() {}

    /** Starts a thread that ends with the input or the program. Keys held down or typed in one go count once. */
    static void watch(InputStream keyboard, Runnable pressed) {
        Thread watching = new Thread(() -> read(keyboard, pressed), "keys");
        watching.setDaemon(true);
        watching.start();
    }

    private static void read(InputStream keyboard, Runnable pressed) {
        byte[] typed = new byte[64];
        try {
            while (keyboard.read(typed) > 0) {
                pressed.run();
            }
        } catch (IOException gone) {
            Logger.warn(gone, "keys are no longer watched");
        }
    }
}
