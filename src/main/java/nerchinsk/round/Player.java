package nerchinsk.round;

import java.util.regex.Pattern;
import nerchinsk.chat.PersonId;

/**
 * Somebody who plays.
 *
 * @param id the person
 * @param name what the table calls the person: one line of at most 32 visible characters, whatever was given
 */
public record Player(PersonId id, String name) {
    /** Room for most names; a table with longer lines breaks on telephones. */
    private static final int LONGEST = 32;
    /** Signs that are not seen, turn the line around or break it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\u200D]]+");
    /** Marks that pile up over a letter. */
    private static final Pattern PILES = Pattern.compile("(\\p{M}{2})\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    /** Makes the name fit for a table; one that nothing is left of becomes an ellipsis. */
    public Player {
        String seen = PILES.matcher(UNSEEN.matcher(name).replaceAll(" ")).replaceAll("$1");
        String line = SPACES.matcher(seen).replaceAll(" ").strip();
        name = line.isEmpty() ? "…" : shortened(line);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
