package nerchinsk.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.round.PollId;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
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
        return switch (call) {
            case Call.Upload upload when upload.picture() ->
                make(() -> done(api.send(BotApiMethods.photo(upload))));
            case Call.Upload upload -> make(() -> done(api.send(BotApiMethods.document(upload))));
            case Call.Fetch fetch -> make(() -> fetched(fetch));
            case Call.Typing typing -> make(() -> done(typing, api.call(BotApiMethods.of(typing), BotApi.GLANCE)));
            default -> make(() -> done(call, api.call(BotApiMethods.of(call), BotApi.PATIENCE)));
        };
    }

    /** Something that may fail as calls do. */
    private interface Attempt {
        Result make() throws TelegramApiException;
    }

    private Result fetched(Call.Fetch fetch) throws TelegramApiException {
        Fields file = api.call(new GetFile(fetch.file()), BotApi.PATIENCE);
        Optional<String> path = file.text("file_path");
        if (path.isEmpty() || file.number("file_size").orElse(0L) > fetch.most()) {
            return new Result.Refused(BAD_REQUEST, "the file is too large, or not there");
        }
        byte[] bytes = api.download(path.get(), fetch.most());
        return bytes.length > fetch.most()
                ? new Result.Refused(BAD_REQUEST, "the file is larger than it was said to be")
                : new Result.Fetched(bytes);
    }

    private Result make(Attempt attempt) {
        try {
            return attempt.make();
        } catch (TelegramApiRequestException e) {
            return refused(e);
        } catch (TelegramApiException e) {
            return new Result.Failed(api.words(e));
        }
    }

    private static Result done(Message message) {
        return new Result.Done(Optional.of(new MessageId(message.getMessageId())));
    }

    private static Result done(Call call, Fields result) {
        Optional<MessageId> message = result.small("message_id").map(MessageId::new);
        return switch (call) {
            case Call.AskWhoIAm ask -> me(result);
            case Call.AskWhetherAdministrator ask ->
                new Result.Is(ADMINISTRATORS.contains(result.text("status").orElse("")));
            case Call.SendPoll poll when message.isPresent() -> result.in("poll").text("id")
                    .<Result>map(id -> new Result.Polled(message.get(), new PollId(id)))
                    .orElseGet(() -> new Result.Done(message));
            default -> new Result.Done(message);
        };
    }

    private static Result me(Fields self) {
        return self.number("id").<Result>map(id -> new Result.Self(
                new Me(id, self.text("username").orElse(""), self.is("can_read_all_group_messages"))))
                .orElseGet(() -> new Result.Failed("Telegram does not say who the bot is"));
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
