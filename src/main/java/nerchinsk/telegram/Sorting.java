package nerchinsk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which mailbox an update belongs to: a chat has one, and so has a poll; what belongs to none goes by person. */
final class Sorting {
    /** As much of the name of a poll as there is room for where updates are kept. */
    private static final int LONGEST_ID = 50;
    private static final List<String> OF_A_CHAT = List.of("message", "edited_message", "my_chat_member");

    private Sorting() {
    }

    /** The update as it came, for its mailbox; empty if it has no id. */
    static Optional<Arrival> arrival(JsonNode update) {
        return new Fields(update).number("update_id").map(id -> new Arrival(id, mailbox(update), update.toString()));
    }

    private static String mailbox(JsonNode update) {
        return inline(update).or(() -> poll(update)).or(() -> chat(update)).orElse("elsewhere");
    }

    private static Optional<String> inline(JsonNode update) {
        return Optional.of(update.path("inline_query").path("from").path("id")).filter(JsonNode::isNumber)
                .map(id -> "inline " + id.asLong());
    }

    private static Optional<String> poll(JsonNode update) {
        return Stream.of(update.path("poll_answer").path("poll_id"), update.path("poll").path("id"))
                .filter(JsonNode::isTextual).map(id -> "poll " + shortened(id.asText())).findFirst();
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), LONGEST_ID));
    }

    private static Optional<String> chat(JsonNode update) {
        return Stream
                .concat(OF_A_CHAT.stream().map(update::path), Stream.of(update.path("callback_query").path("message")))
                .map(place -> place.path("chat").path("id")).filter(JsonNode::isNumber)
                .map(chat -> "chat " + chat.asLong()).findFirst();
    }
}
