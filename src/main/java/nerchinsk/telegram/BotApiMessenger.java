package nerchinsk.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Makes calls of the Bot API, each once. Safe for use by many threads. */
final class BotApiMessenger implements Messenger {
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private static final int BAD_REQUEST = 400;
    private static final String NOT_MODIFIED = "message is not modified";
    private static final List<String> ADMINISTRATORS = List.of("creator", "administrator");

    private final BotApi api;

    BotApiMessenger(BotApi api) {
        this.api = api;
    }

    @Override
    public Result make(Call call) {
        Duration most = call instanceof Call.Typing ? BotApi.GLANCE : BotApi.PATIENCE;
        return make(BotApiMethods.of(call), most);
    }

    private <T extends Serializable> Result make(BotApiMethod<T> method, Duration most) {
        try {
            return done(api.call(method, most));
        } catch (TelegramApiRequestException e) {
            return refused(e);
        } catch (TelegramApiException e) {
            return new Result.Failed(api.words(e));
        }
    }

    private static Result done(Object answer) {
        return switch (answer) {
            case Message message -> new Result.Done(Optional.of(new MessageId(message.getMessageId())));
            case User user -> new Result.Self(new Me(user.getId(), Optional.ofNullable(user.getUserName()).orElse(""),
                    Boolean.TRUE.equals(user.getCanReadAllGroupMessages())));
            case ChatMember member -> new Result.Is(ADMINISTRATORS.contains(member.getStatus()));
            default -> new Result.Done(Optional.empty());
        };
    }

    private Result refused(TelegramApiRequestException refusal) {
        int code = Optional.ofNullable(refusal.getErrorCode()).orElse(0);
        String why = Optional.ofNullable(refusal.getApiResponse()).orElseGet(() -> api.words(refusal));
        Optional<ResponseParameters> parameters = Optional.ofNullable(refusal.getParameters());
        Optional<Long> moved = parameters.map(ResponseParameters::getMigrateToChatId);
        if (moved.isPresent()) {
            return new Result.Moved(new ChatId(moved.get()));
        }
        if (code == TOO_MANY) {
            int seconds = parameters.map(ResponseParameters::getRetryAfter).orElse(1);
            return new Result.TooMany(Duration.ofSeconds(Math.max(1, seconds)));
        }
        if (code == BAD_REQUEST && why.contains(NOT_MODIFIED)) {
            return new Result.Done(Optional.empty());
        }
        return code < BAD_REQUEST || code >= SERVER ? new Result.Failed(why) : new Result.Refused(code, why);
    }
}
