package nerchinsk.checking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;

/** The line of a fault with a mark under its place; of long lines what stands around it. */
public final class Excerpt {
    /** In characters. */
    private static final int WIDTH = 96;
    /** So much is shown before the place. */
    private static final int BEFORE = 32;
    private static final String CUT = "…";
    /** The token of a bot (core.telegram.org/bots/api#authorizing-your-bot), or the password in an address. */
    private static final Pattern SECRET = Pattern
            .compile("[0-9]{5,}:[A-Za-z0-9_-]{20,}|(?<=://[^\\s/:@]{0,64}:)[^\\s/@]+(?=@)");

    private Excerpt() {
    }

    /**
     * Two lines to print below {@code problem}; none if {@code file} has no such line or nothing on it. Secrets are not
     * shown.
     */
    public static List<String> of(Problem problem, TextFile file) {
        return file.text().lines().skip(problem.line() - 1L).findFirst().filter(line -> !line.isBlank())
                .map(Excerpt::withoutSecrets)
                .map(line -> of(line.codePoints().map(c -> c == '\t' || Character.isISOControl(c) ? ' ' : c).toArray(),
                        problem.column() - 1))
                .orElse(List.of());
    }

    private static List<String> of(int[] line, int column) {
        int at = Math.clamp(column, 0, line.length);
        int start = at <= BEFORE || line.length <= WIDTH ? 0 : at - BEFORE;
        int end = Math.min(line.length, start + WIDTH);
        String left = start > 0 ? CUT : "";
        String shown = left + new String(line, start, end - start) + (end < line.length ? CUT : "");
        int before = IntStream.range(start, at).map(i -> Columns.of(line[i])).sum();
        return List.of(shown, " ".repeat(left.length() + before) + "^");
    }

    private static String withoutSecrets(String line) {
        return SECRET.matcher(line).replaceAll(secret -> "*".repeat(secret.group().length()));
    }
}
