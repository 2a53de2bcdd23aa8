package nerchinsk.chat;

/**
 * A person.
 *
 * @param value the number that the place of the chat gives to the person
 */
public record PersonId(long value) {
    /** The bare number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
