package nerchinsk.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells whether words are meant for the bot. Immutable: safe for use by many threads. */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("/(\\w+)(?:@(\\w+))?(?=\\s|$)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,:;–—-]+|[\\s,:;–—-]+$");

    private final Me me;

    Addressing(Me me) {
        this.me = me;
    }

    /** Whether {@code message} is the bot's own, and not one that only opened a topic. */
    boolean mine(Message message) {
        return message.getFrom() != null && Objects.equals(message.getFrom().getId(), me.id())
                && message.getForumTopicCreated() == null;
    }

    /** The words without the name of the bot; empty if they are not addressed to it. */
    Optional<String> text(Message message, boolean group) {
        String text = message.getText();
        Matcher command = COMMAND.matcher(text);
        if (command.lookingAt()) {
            String to = command.group(2);
            return to == null || to.equalsIgnoreCase(me.name())
                    ? Optional.of("/" + command.group(1).toLowerCase(Locale.ROOT) + text.substring(command.end()))
                    : Optional.empty();
        }
        boolean reply = message.getReplyToMessage() != null && mine(message.getReplyToMessage());
        Optional<String> mentioned = withoutMention(message);
        return mentioned.or(() -> reply || !group ? Optional.of(text) : Optional.empty());
    }

    private Optional<String> withoutMention(Message message) {
        String text = message.getText();
        List<MessageEntity> entities = Optional.ofNullable(message.getEntities()).orElse(List.of());
        for (MessageEntity entity : entities) {
            int start = entity.getOffset();
            int end = start + entity.getLength();
            if (start >= 0 && end <= text.length() && isMe(entity, text.substring(start, end))) {
                String rest = text.substring(0, start) + " " + text.substring(end);
                return Optional.of(EDGES.matcher(rest).replaceAll("").replaceAll(" {2,}", " "));
            }
        }
        return Optional.empty();
    }

    private boolean isMe(MessageEntity entity, String words) {
        return switch (entity.getType()) {
            case "mention" -> words.equalsIgnoreCase("@" + me.name());
            case "text_mention" -> entity.getUser() != null && Objects.equals(entity.getUser().getId(), me.id());
            default -> false;
        };
    }
}
