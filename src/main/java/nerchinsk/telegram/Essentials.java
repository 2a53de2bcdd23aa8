package nerchinsk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Cuts what Telegram answers down to what the bot reads of it: a message that has been sent must not be sent again
 * because something else in the answer cannot be read. A refusal without a code gets that of HTTP. Safe for use by many
 * threads.
 */
final class Essentials implements Interceptor {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final int FIRST_REFUSAL = 400;
    /**
     * What a server between the bot and Telegram may refuse for what is asked: too much, too large, too long, too
     * often. Its other refusals, of which it gives no account in JSON, pass.
     */
    private static final Set<Integer> REFUSED_ON_THE_WAY = Set.of(413, 414, 429, 431);
    private static final String MESSAGE = "message_id";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        boolean updates = chain.request().url().pathSegments().getLast().equals("getUpdates");
        if (updates && response.isSuccessful()) {
            return response;
        }
        String body = response.body().string();
        String essential = tree(body) instanceof ObjectNode answer && answer.has("ok")
                ? of(answer, response.code()).toString()
                : refusedOnTheWay(response).orElse(body);
        return response.newBuilder().removeHeader("Content-Length").body(ResponseBody.create(essential, JSON)).build();
    }

    private static JsonNode tree(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static ObjectNode of(ObjectNode answer, int code) {
        if (!answer.path("ok").asBoolean() && !answer.has("error_code") && code >= FIRST_REFUSAL) {
            answer.put("error_code", code);
        }
        if (answer.path("result").has(MESSAGE) && answer.get("result") instanceof ObjectNode message) {
            message.retain(MESSAGE, "poll");
        }
        return answer;
    }

    private static Optional<String> refusedOnTheWay(Response response) {
        if (!REFUSED_ON_THE_WAY.contains(response.code())) {
            return Optional.empty();
        }
        ObjectNode refusal = MAPPER.createObjectNode().put("ok", false).put("error_code", response.code())
                .put("description", "HTTP " + response.code());
        Optional.ofNullable(response.header("Retry-After")).filter(time -> time.matches("\\d{1,5}"))
                .ifPresent(time -> refusal.putObject("parameters").put("retry_after", Integer.parseInt(time)));
        return Optional.of(refusal.toString());
    }
}
