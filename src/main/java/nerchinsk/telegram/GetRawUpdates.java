package nerchinsk.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Fetches updates; the library's own method has room for small numbers only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class GetRawUpdates extends BotApiMethod<String> {
    /** The kinds of updates that the bot has an ear for. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "inline_query",
            "my_chat_member", "poll", "poll_answer");
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
    public String deserializeResponse(String answer) throws TelegramApiRequestException {
        return new RawCall(this).deserializeResponse(answer);
    }
}
