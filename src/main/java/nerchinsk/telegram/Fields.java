package nerchinsk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An object in what Telegram says. What is missing, or is of another kind than the Bot API had when this was written,
 * is absent: a gift of a new kind does not hide the words that stand below it. The library's own types would read all
 * or nothing, and take 10 MB of memory for it.
 */
record Fields(JsonNode json) {
    /** The object in the field {@code name}; one without fields if there is none. */
    Fields in(String name) {
        return new Fields(json.path(name));
    }

    /** The objects in the list {@code name}. */
    Stream<Fields> all(String name) {
        return in(name).all();
    }

    /** The objects in it, if it is a list. */
    Stream<Fields> all() {
        return StreamSupport.stream(json.spliterator(), false).map(Fields::new);
    }

    /** Whether there is anything in the field {@code name}. */
    boolean has(String name) {
        return json.hasNonNull(name);
    }

    /** Whether the field {@code name} is true. */
    boolean is(String name) {
        return json.path(name).asBoolean(false);
    }

    /** The text in the field {@code name}. */
    Optional<String> text(String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** The number in the field {@code name}; numbers of people and chats may have 52 bits. */
    Optional<Long> number(String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isIntegralNumber).filter(JsonNode::canConvertToLong)
                .map(JsonNode::longValue);
    }

    /** The number in the field {@code name}, if it is one of 32 bits, as those of messages are. */
    Optional<Integer> small(String name) {
        return number(name).filter(number -> number.intValue() == number).map(Long::intValue);
    }

    /**
     * What {@code found} holds, which nothing can be done without; throws {@link IllegalArgumentException} without it.
     */
    static <T> T needed(Optional<T> found, String name) {
        return found.orElseThrow(() -> new IllegalArgumentException("an update without " + name));
    }
}
