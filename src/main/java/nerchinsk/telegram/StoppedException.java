package nerchinsk.telegram;

/** The bot stops: what is being done is left as it is, to be done at the next start. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("the bot stops", null, false, false);
    }
}
