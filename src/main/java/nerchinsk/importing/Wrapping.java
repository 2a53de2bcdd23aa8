package nerchinsk.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a text is wrapped at a column, so that its lines are joined to paragraphs. It is, if hardly any line that is
 * followed by another has room for the other's first word.
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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");

    private final int column;
    private final boolean wrapped;
    private final Set<String> words;

    Wrapping(List<String> lines) {
        List<Integer> widths = pairs(lines).mapToObj(i -> lines.get(i).strip().length()).sorted().toList();
        column = widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * USUAL_WIDTH));
        long full = pairs(lines).filter(i -> isFull(lines.get(i).strip(), lines.get(i + 1).strip())).count();
        wrapped = widths.size() >= FEWEST_LINES && column >= NARROWEST && column <= WIDEST
                && full >= widths.size() * FULL_SHARE;
        words = wrapped
                ? lines.stream().flatMap(line -> WORD.matcher(line).results()).map(match -> match.group())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static IntStream pairs(List<String> lines) {
        return IntStream.range(0, lines.size() - 1).filter(i -> !lines.get(i).isBlank() && !lines.get(i + 1).isBlank());
    }

    private boolean isFull(String line, String next) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word > column - SLACK;
    }

    /** Whether {@code next} goes on with the paragraph that {@code line} stands in. */
    boolean joins(String line, String next) {
        return wrapped && isFull(line.strip(), next.strip());
    }

    /**
     * The two joined by a space. A hyphen at the end parts a word that stands whole elsewhere in the text, and belongs
     * to one that stands elsewhere with it, or that nothing is known of.
     */
    String join(String before, String next) {
        String line = next.strip();
        if (!before.endsWith("-") || before.endsWith(" -") || line.isEmpty() || !Character.isLetter(line.charAt(0))) {
            return before + " " + line;
        }
        String bare = before.substring(0, before.length() - 1);
        String head = bare.substring(bare.lastIndexOf(' ') + 1).replaceAll("^[^\\p{L}\\d]+", "");
        String tail = line.replaceAll("[^\\p{L}\\d].*", "");
        return (words.contains(head + tail) && !words.contains(head + "-" + tail) ? bare : before) + line;
    }
}
