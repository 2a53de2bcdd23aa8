package nerchinsk.telegram;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Room;
import nerchinsk.chat.TopicId;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.polls.StopPoll;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Calls in the words of the library. */
final class BotApiMethods {
    private static final String HTML = "HTML";

    private BotApiMethods() {
    }

    static BotApiMethod<?> of(Call call) {
        return switch (call) {
            case Call.Send send -> send(send);
            case Call.SendPoll poll -> poll(poll);
            case Call.StopPoll stop ->
                StopPoll.builder().chatId(stop.chat().value()).messageId(stop.message().value()).build();
            case Call.Edit edit -> EditMessageText.builder().chatId(edit.chat().value())
                    .messageId(edit.message().value()).text(edit.text().code()).parseMode(HTML)
                    .linkPreviewOptions(noPreview()).replyMarkup(markup(edit.keyboard())).build();
            case Call.EditKeyboard edit -> EditMessageReplyMarkup.builder().chatId(edit.chat().value())
                    .messageId(edit.message().value()).replyMarkup(markup(edit.keyboard())).build();
            case Call.Typing typing -> SendChatAction.builder().chatId(typing.room().chat().value())
                    .messageThreadId(topic(typing.room())).action(ActionType.TYPING.toString()).build();
            case Call.Notice notice -> AnswerCallbackQuery.builder().callbackQueryId(notice.query())
                    .text(notice.text().orElse(null)).build();
            case Call.AnswerInline answer -> AnswerInlineQuery.builder().inlineQueryId(answer.query())
                    .results(answer.results().stream().map(BotApiMethods::article).toList())
                    .cacheTime((int) answer.cache().toSeconds()).isPersonal(answer.personal()).build();
            case Call.AskWhetherAdministrator ask ->
                GetChatMember.builder().chatId(ask.chat().value()).userId(ask.person().value()).build();
            case Call.Upload upload -> throw new IllegalArgumentException("files go another way");
            case Call.Fetch fetch -> GetFile.builder().fileId(fetch.file()).build();
            case Call.AskWhoIAm ask -> GetMe.builder().build();
            case Call.DeleteWebhook delete -> DeleteWebhook.builder().dropPendingUpdates(false).build();
            case Call.SetOperatorMenu menu -> SetMyCommands.builder().commands(commands(menu.items()))
                    .scope(BotCommandScopeChat.builder().chatId(menu.operator().value()).build())
                    .languageCode(code(menu.language())).build();
            case Call.SetMenu menu -> SetMyCommands.builder().commands(commands(menu.items()))
                    .scope(scope(menu.scope())).languageCode(code(menu.language())).build();
            case Call.Describe describe -> SetMyDescription.builder().description(describe.text())
                    .languageCode(code(describe.language())).build();
            case Call.DescribeBriefly describe -> SetMyShortDescription.builder().shortDescription(describe.text())
                    .languageCode(code(describe.language())).build();
        };
    }

    private static SendMessage send(Call.Send send) {
        return SendMessage.builder().chatId(send.room().chat().value()).messageThreadId(topic(send.room()))
                .text(send.text().code()).parseMode(HTML).linkPreviewOptions(noPreview())
                .replyParameters(reply(send.replyTo())).replyMarkup(markup(send.keyboard())).build();
    }

    static SendPhoto photo(Call.Upload upload) {
        return SendPhoto.builder().chatId(upload.room().chat().value()).messageThreadId(topic(upload.room()))
                .photo(file(upload)).caption(upload.caption()).replyParameters(reply(upload.replyTo()))
                .build();
    }

    static SendDocument document(Call.Upload upload) {
        return SendDocument.builder().chatId(upload.room().chat().value()).messageThreadId(topic(upload.room()))
                .document(file(upload)).caption(upload.caption())
                .replyParameters(reply(upload.replyTo())).build();
    }

    private static InputFile file(Call.Upload upload) {
        return new InputFile(new ByteArrayInputStream(upload.bytes()), upload.name());
    }

    private static @Nullable ReplyParameters reply(Optional<MessageId> to) {
        return to.map(message -> ReplyParameters.builder().messageId(message.value()).allowSendingWithoutReply(true)
                .build()).orElse(null);
    }

    private static SendPoll poll(Call.SendPoll poll) {
        return SendPoll.builder().chatId(poll.room().chat().value()).messageThreadId(topic(poll.room()))
                .question(poll.question())
                .options(poll.options().stream().map(option -> InputPollOption.builder().text(option).build()).toList())
                .isAnonymous(false).type("quiz").correctOptionIds(List.of(poll.right()))
                .explanation(poll.explanation()).openPeriod((int) poll.open().toSeconds()).build();
    }

    private static @Nullable Integer topic(Room room) {
        return room.topic().equals(TopicId.NONE) ? null : room.topic().value();
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static @Nullable InlineKeyboardMarkup markup(Keyboard keyboard) {
        if (keyboard.rows().isEmpty()) {
            return null;
        }
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (List<Button> row : keyboard.rows()) {
            InlineKeyboardRow buttons = new InlineKeyboardRow();
            row.forEach(button -> buttons
                    .add(InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build()));
            rows.add(buttons);
        }
        return InlineKeyboardMarkup.builder().keyboard(rows).build();
    }

    private static InlineQueryResult article(InlineResult result) {
        return InlineQueryResultArticle.builder().id(result.id()).title(result.title())
                .description(result.description())
                .inputMessageContent(InputTextMessageContent.builder().messageText(result.text().code())
                        .parseMode(HTML).linkPreviewOptions(noPreview()).build())
                .build();
    }

    private static List<BotCommand> commands(List<MenuItem> items) {
        return items.stream().map(item -> new BotCommand(item.command(), item.description())).toList();
    }

    private static BotCommandScope scope(MenuScope scope) {
        return switch (scope) {
            case PRIVATE -> BotCommandScopeAllPrivateChats.builder().build();
            case GROUPS -> BotCommandScopeAllGroupChats.builder().build();
            case ADMINISTRATORS -> BotCommandScopeAllChatAdministrators.builder().build();
        };
    }

    private static @Nullable String code(Optional<Language> language) {
        return language.map(Language::code).orElse(null);
    }
}
