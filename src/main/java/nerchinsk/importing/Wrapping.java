package nerchinsk.importing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a text is wrapped at a column, so that its lines are joined to paragraphs. It is, if hardly any line has room
 * for the first word of the next one: any line that is followed by another, or at least those that end in the midst of
 * a sentence.
 */
final class Wrapping {
    /** Columns at which people wrap: wider lines are paragraphs of their own. */
    private static final int WIDEST = 132;
    private static final int NARROWEST = 30;
    /** A line may be this much shorter than the column, as where an editor has changed a word. */
    private static final int SLACK = 3;
    private static final double FULL_SHARE = 0.75;
    private static final int FEWEST_LINES = 2;
    /** The width that a few over-long lines, as web addresses are, do not change. */
    private static final double USUAL_WIDTH = 0.95;
    private static final Pattern UNFINISHED = Pattern.compile(".*[^.!?…:;»”\")\\s]\\s*");
    private static final Pattern PARTED = Pattern.compile(".*\\p{L}{2}-\\s*");
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}.*");

    private final int column;
    private final boolean wrapped;
    private final Hyphens hyphens;

    Wrapping(List<String> lines) {
        List<Integer> pairs = IntStream.range(0, lines.size() - 1)
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i + 1).isBlank()).boxed().toList();
        List<Integer> widths = pairs.stream().map(i -> lines.get(i).strip().length()).sorted().toList();
        column = widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * USUAL_WIDTH));
        List<Integer> broken = pairs.stream().filter(i -> breaks(lines.get(i), lines.get(i + 1))).toList();
        wrapped = column >= NARROWEST && column <= WIDEST && (areFull(pairs, lines) || areFull(broken, lines));
        hyphens = Hyphens.in(lines);
    }

    /** Whether {@code line} ends in the midst of a sentence that {@code next} goes on with. */
    private static boolean breaks(String line, String next) {
        return UNFINISHED.matcher(line).matches() && GOES_ON.matcher(next).matches();
    }

    private boolean areFull(List<Integer> pairs, List<String> lines) {
        long full = pairs.stream().filter(i -> isFull(lines.get(i).strip(), lines.get(i + 1).strip())).count();
        return pairs.size() >= FEWEST_LINES && full >= pairs.size() * FULL_SHARE;
    }

    private boolean isFull(String line, String next) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word > column - SLACK;
    }

    /** Whether {@code next} goes on with the paragraph that {@code line} stands in. */
    boolean joins(String line, String next) {
        return wrapped && (isFull(line.strip(), next.strip())
                || breaks(line, next) && line.strip().length() * 2 > column) || surely(line, next);
    }

    /**
     * Whether a word is parted between the two, or a line of some length ends in the midst of a sentence, however wide
     * it is.
     */
    private static boolean surely(String line, String next) {
        return PARTED.matcher(line).matches() && GOES_ON.matcher(next).matches()
                || line.strip().length() >= NARROWEST && line.strip().length() <= WIDEST && breaks(line, next);
    }

    /** The two joined by a space, or a word that was parted by a hyphen made whole. */
    String join(String before, String next) {
        String line = next.strip();
        boolean parted = before.endsWith("-") && !before.endsWith(" -") && !line.isEmpty()
                && Character.isLetter(line.charAt(0));
        return parted ? hyphens.join(before, line) : before + " " + line;
    }
}
