package nerchinsk.round;

import nerchinsk.chat.MessageId;
import nerchinsk.chat.Room;

/**
 * What a round is known by.
 *
 * @param value at most 48 characters
 */
public record RoundId(String value) {
    /** The round that {@code request} asks for: the same message never starts two. */
    public static RoundId of(Room room, MessageId request) {
        return new RoundId(room.chat() + "." + request);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }
}
