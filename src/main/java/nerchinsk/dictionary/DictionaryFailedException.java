package nerchinsk.dictionary;

/** The dictionary could not be read; the message says what to do. */
public final class DictionaryFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DictionaryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
