package guide.massage.cli;

/** Something on the command line that cannot be done; the message is a sentence with the cure. */
final class UserError extends Exception {
    UserError(String sentence) {
        super(sentence);
    }
}
