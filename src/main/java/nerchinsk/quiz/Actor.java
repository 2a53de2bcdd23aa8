package nerchinsk.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person whose name begins a sentence, but for a date and an office.
 *
 * @param when the date before; empty if there is none
 * @param role the office before the name; empty if there is none
 * @param after what follows the name, to the full stop at the end
 */
record Actor(String when, String role, String after) {
    /**
     * The person that {@code gap} asks for; empty if anything else stands before the name.
     *
     * @param date what a date at the beginning looks like
     * @param office what an office looks like
     */
    static Optional<Actor> in(Gap gap, Pattern date, Pattern office) {
        String text = gap.told().text();
        String before = text.substring(0, gap.span().start());
        String after = text.substring(gap.span().end());
        Matcher matcher = date.matcher(before);
        String when = matcher.lookingAt() ? matcher.group() : "";
        String role = before.substring(when.length());
        boolean plain = role.isEmpty() || office.matcher(role).matches();
        return plain && after.endsWith(".") && !after.contains(":")
                ? Optional.of(new Actor(when.strip(), role.strip(), after))
                : Optional.empty();
    }

    /** What follows the name, as a question ends. */
    String rest() {
        return after.substring(0, after.length() - 1) + "?";
    }
}
