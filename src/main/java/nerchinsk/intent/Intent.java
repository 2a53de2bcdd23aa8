package nerchinsk.intent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked for. */
public enum Intent {
    /** A date, a year, a period or an era. */
    WHEN,
    /** One or more persons, by name or office. */
    WHO,
    /** A treaty, agreement, pact, declaration, joint statement or memorandum, by name. */
    TREATY,
    /** A place. */
    WHERE,
    /** A number, with or without unit. */
    HOW_MUCH,
    /** A cause, a reason or a purpose. */
    WHY,
    /** Anything else about the subject. */
    WHAT,
    /** The bot is greeted. */
    GREETING,
    /** The bot is thanked. */
    THANKS,
    /** The question is about the bot. */
    HELP;

    /** The name in files and JSON: {@code how_much}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is talk to the bot rather than a question about the subject. */
    public boolean smalltalk() {
        return switch (this) {
            case GREETING, THANKS, HELP -> true;
            case WHEN, WHO, TREATY, WHERE, HOW_MUCH, WHY, WHAT -> false;
        };
    }

    /** The intent with this code; empty if there is none. */
    public static Optional<Intent> ofCode(String code) {
        return Arrays.stream(values()).filter(intent -> intent.code().equals(code)).findFirst();
    }
}
