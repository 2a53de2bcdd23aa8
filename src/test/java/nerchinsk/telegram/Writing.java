package nerchinsk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Updates as Telegram writes them. */
final class Writing {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Writing() {
    }

    static ObjectNode message(long chat, String type, long user, String language, int id, Instant at) {
        ObjectNode message = MAPPER.createObjectNode();
        message.put("message_id", id).put("date", at.getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", type).put("title", "<b>&");
        message.putObject("from").put("id", user).put("is_bot", false).put("first_name", "<i>&\"")
                .put("language_code", language);
        return message;
    }

    static ObjectNode text(long chat, String type, long user, String language, int id, Instant at, String text) {
        ObjectNode message = message(chat, type, user, language, id, at);
        message.put("text", text);
        if (text.startsWith("/")) {
            message.putArray("entities").addObject().put("type", "bot_command").put("offset", 0).put("length",
                    text.split("\\s", 2)[0].length());
        } else if (text.contains("@nerchinsk_bot")) {
            message.putArray("entities").addObject().put("type", "mention")
                    .put("offset", text.indexOf("@nerchinsk_bot"))
                    .put("length", "@nerchinsk_bot".length());
        }
        return message;
    }

    static String update(String kind, ObjectNode content) {
        ObjectNode update = MAPPER.createObjectNode();
        update.set(kind, content);
        return update.toString();
    }

    static String privately(long user, int id, Instant at, String text) {
        return update("message", text(user, "private", user, "en", id, at, text));
    }
}
