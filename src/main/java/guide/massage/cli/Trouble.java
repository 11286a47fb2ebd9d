package guide.massage.cli;

import guide.massage.audio.SoundTrouble;
import guide.massage.hearing.ModelUnusable;
import guide.massage.speaking.VoiceUnavailable;
import guide.massage.storage.JournalUnusable;
import guide.massage.storage.UnusableScript;
import guide.massage.storage.UnwritableFile;
import java.util.concurrent.CompletionException;
import org.tinylog.Logger;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells trouble in sentences. What a user can mend ends with code 2; a fault of the program with code 1 and a log. To be
 * told to end is no trouble.
 */
final class Trouble implements IExecutionExceptionHandler {
    static final int USER_CAN_MEND = 2;
    private static final int FAULT_OF_THE_PROGRAM = 1;
    /** What a shell makes of control C: 128 and the number of the signal. */
    private static final int TOLD_TO_END = 130;

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        Throwable trouble = exception instanceof CompletionException && exception.getCause() != null
                ? exception.getCause()
                : exception;
        if (trouble instanceof InterruptedException) {
            return TOLD_TO_END;
        }
        if (isUsers(trouble)) {
            command.getErr().println(trouble.getMessage());
            return USER_CAN_MEND;
        }
        Logger.error(trouble, "the program failed");
        command.getErr()
                .println("Something went wrong inside the program, and it has to end. The details are in "
                        + LogFile.path() + ".");
        return FAULT_OF_THE_PROGRAM;
    }

    private static boolean isUsers(Throwable trouble) {
        return trouble instanceof UnusableScript
                || trouble instanceof ModelUnusable
                || trouble instanceof SoundTrouble
                || trouble instanceof VoiceUnavailable
                || trouble instanceof JournalUnusable
                || trouble instanceof UnwritableFile
                || trouble instanceof UserError;
    }
}
