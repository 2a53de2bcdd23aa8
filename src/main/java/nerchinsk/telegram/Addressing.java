package nerchinsk.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** Tells whether words are meant for the bot. Immutable: safe for use by many threads. */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("/(\\w+)(?:@(\\w+))?(?=\\s|$)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,:;–—-]+|[\\s,:;–—-]+$");

    /** The comma that stood before a name in the middle ends what comes before; the one behind it is too much. */
    private static final Pattern COMMA = Pattern.compile("^[,;:]\\s*|[,;:]$");
    private static final Pattern STOP = Pattern.compile("[,;:.!?…)»”]|$");

    private final Me me;
    private final Pattern name;

    Addressing(Me me) {
        this.me = me;
        this.name = Pattern.compile("(?<![\\w@/])@" + Pattern.quote(me.name()) + "(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether {@code message} is the bot's own, and not one that only opened a topic. */
    boolean mine(Fields message) {
        return isMe(message.in("from")) && !message.has("forum_topic_created");
    }

    /** The words of {@code message} without the name of the bot; empty if they are not addressed to it. */
    Optional<String> text(Fields message, boolean group) {
        return Written.in(message).flatMap(written -> text(message, written, group));
    }

    private Optional<String> text(Fields message, Written written, boolean group) {
        Matcher command = COMMAND.matcher(written.text());
        if (command.lookingAt()) {
            String to = command.group(2);
            return to == null || to.equalsIgnoreCase(me.name())
                    ? Optional.of(
                            "/" + command.group(1).toLowerCase(Locale.ROOT) + written.text().substring(command.end()))
                    : Optional.empty();
        }
        List<Span> mentions = mentions(written);
        if (!mentions.isEmpty()) {
            return Optional.of(without(mentions, written.text()));
        }
        boolean reply = mine(message.in("reply_to_message"));
        return reply || !group ? Optional.of(written.text()) : Optional.empty();
    }

    /** What is left without the names, and without the commas around them. */
    private static String without(List<Span> names, String text) {
        String left = text;
        for (Span name : names.reversed()) {
            String before = left.substring(0, name.start()).stripTrailing();
            String after = left.substring(name.end()).stripLeading();
            left = before + (STOP.matcher(after).lookingAt() ? "" : " ")
                    + (COMMA.matcher(before).find() ? COMMA.matcher(after).replaceFirst("") : after);
        }
        return EDGES.matcher(left).replaceAll("");
    }

    /** Where the bot is named: as Telegram says; if it says nothing about the text, as it is written. */
    private List<Span> mentions(Written written) {
        return written.entities().isEmpty()
                ? name.matcher(written.text()).results().map(found -> new Span(found.start(), found.end())).toList()
                : written.entities().stream().flatMap(entity -> mention(entity, written.text()).stream()).toList();
    }

    private Optional<Span> mention(Fields entity, String text) {
        int start = entity.small("offset").orElse(-1);
        int end = start + entity.small("length").orElse(-1);
        boolean within = start >= 0 && start <= end && end <= text.length();
        return within && isMe(entity, text.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private boolean isMe(Fields entity, String words) {
        return switch (entity.text("type").orElse("")) {
            case "mention" -> words.equalsIgnoreCase("@" + me.name());
            case "text_mention" -> isMe(entity.in("user"));
            default -> false;
        };
    }

    private boolean isMe(Fields user) {
        return user.number("id").equals(Optional.of(me.id()));
    }
}
