package nerchinsk.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method of the library whose result is left as it stands in the answer: JSON, of which everybody reads what he
 * needs.
 */
final class RawCall extends BotApiMethod<String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final BotApiMethod<?> method;

    RawCall(BotApiMethod<?> method) {
        this.method = method;
    }

    @JsonValue
    BotApiMethod<?> method() {
        return method;
    }

    @Override
    public String getMethod() {
        return method.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }

    @Override
    public String deserializeResponse(String answer) throws TelegramApiRequestException {
        JsonNode root = tree(answer);
        if (!root.path("ok").asBoolean()) {
            throw refused(new Fields(root));
        }
        if (!root.has("result")) {
            throw new TelegramApiRequestException("an answer without a result");
        }
        return root.get("result").toString();
    }

    private static JsonNode tree(String answer) {
        try {
            return MAPPER.readTree(answer);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static TelegramApiRequestException refused(Fields answer) {
        Fields parameters = answer.in("parameters");
        String why = answer.text("description").orElse("an answer that says nothing");
        return new TelegramApiRequestException(why,
                new ApiResponse<>(false, answer.small("error_code").orElse(0), why, new ResponseParameters(
                        parameters.number("migrate_to_chat_id").orElse(null),
                        parameters.small("retry_after").orElse(null)), null));
    }
}
