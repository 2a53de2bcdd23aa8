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

    /** The comma that stood before a name in the middle ends what comes before; the one behind it is too much. */
    private static final Pattern COMMA = Pattern.compile("^[,;:]\\s*|[,;:]$");
    private static final Pattern STOP = Pattern.compile("[,;:.!?…)»”]|$");

    private final Me me;

    Addressing(Me me) {
        this.me = me;
    }

    /** Whether {@code message} is the bot's own, and not one that only opened a topic. */
    boolean mine(Message message) {
        return message.getFrom() != null && Objects.equals(message.getFrom().getId(), me.id())
                && message.getForumTopicCreated() == null;
    }

    /** The words of {@code message} without the name of the bot; empty if they are not addressed to it. */
    Optional<String> text(Message message, boolean group) {
        return Written.in(message).flatMap(written -> text(message, written, group));
    }

    private Optional<String> text(Message message, Written written, boolean group) {
        Matcher command = COMMAND.matcher(written.text());
        if (command.lookingAt()) {
            String to = command.group(2);
            return to == null || to.equalsIgnoreCase(me.name())
                    ? Optional.of(
                            "/" + command.group(1).toLowerCase(Locale.ROOT) + written.text().substring(command.end()))
                    : Optional.empty();
        }
        List<MessageEntity> mentions = written.entities().stream().filter(entity -> isMe(entity, written.text()))
                .toList();
        if (!mentions.isEmpty()) {
            return Optional.of(without(mentions, written.text()));
        }
        boolean reply = message.getReplyToMessage() != null && mine(message.getReplyToMessage());
        return reply || !group ? Optional.of(written.text()) : Optional.empty();
    }

    /** What is left without the names, and without the commas around them. */
    private static String without(List<MessageEntity> names, String text) {
        String left = text;
        for (MessageEntity name : names.reversed()) {
            String before = left.substring(0, name.getOffset()).stripTrailing();
            String after = left.substring(name.getOffset() + name.getLength()).stripLeading();
            left = before + (STOP.matcher(after).lookingAt() ? "" : " ")
                    + (COMMA.matcher(before).find() ? COMMA.matcher(after).replaceFirst("") : after);
        }
        return EDGES.matcher(left).replaceAll("");
    }

    private boolean isMe(MessageEntity entity, String text) {
        int start = entity.getOffset();
        int end = start + entity.getLength();
        return start >= 0 && start <= end && end <= text.length()
                && isMe(entity.getType(), entity, text.substring(start, end));
    }

    private boolean isMe(String kind, MessageEntity entity, String words) {
        return switch (kind) {
            case "mention" -> words.equalsIgnoreCase("@" + me.name());
            case "text_mention" -> entity.getUser() != null && Objects.equals(entity.getUser().getId(), me.id());
            default -> false;
        };
    }
}
