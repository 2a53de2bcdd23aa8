package nerchinsk.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Fetches updates as they are, so that one that cannot be read does not hide the others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class GetRawUpdates extends BotApiMethod<ArrayList<String>> {
    /** The kinds of updates that the bot has an ear for. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "inline_query",
            "my_chat_member", "poll", "poll_answer");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** The most updates that are fetched at once. */
    static final int MOST = 100;

    private final @Nullable Long offset;
    private final int seconds;

    /**
     * @param offset the first update to fetch; null: the first that is there. What comes before it is done with.
     * @param seconds how long Telegram may wait for an update
     */
    GetRawUpdates(@Nullable Long offset, int seconds) {
        this.offset = offset;
        this.seconds = seconds;
    }

    @JsonProperty("offset")
    @Nullable
    Long offset() {
        return offset;
    }

    @JsonProperty("limit")
    int limit() {
        return MOST;
    }

    @JsonProperty("timeout")
    int timeout() {
        return seconds;
    }

    @JsonProperty("allowed_updates")
    List<String> allowedUpdates() {
        return KINDS;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public ArrayList<String> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            JsonNode root = MAPPER.readTree(answer);
            if (root == null || !root.path("ok").asBoolean() || !root.path("result").isArray()) {
                // The library turns what Telegram says into its exception.
                deserializeResponseArray(answer, String.class);
                throw new TelegramApiRequestException("an answer without updates");
            }
            ArrayList<String> updates = new ArrayList<>();
            root.path("result").forEach(update -> updates.add(update.toString()));
            return updates;
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("an answer that is not JSON");
        }
    }
}
