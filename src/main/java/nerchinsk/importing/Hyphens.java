package nerchinsk.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells hyphens that part a word at the end of a line from those that belong to it. */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Pattern END = Pattern.compile("(?<head>\\p{L}+)-\\s*$");
    private static final Pattern START = Pattern.compile("\\s*(?<tail>\\p{Ll}+).*");
    /** Programs that part words do it in more lines than authors end with a hyphen by chance: our choice. */
    private static final int FEWEST = 2;
    private static final double SHARE = 0.03;

    private final Set<String> words;
    private final boolean parted;

    private Hyphens(Set<String> words, boolean parted) {
        this.words = words;
        this.parted = parted;
    }

    /** What the lines of a wrapped text show. */
    static Hyphens in(List<String> lines) {
        Set<String> words = new HashSet<>();
        Set<String> joined = new HashSet<>();
        String tail = "";
        int breaks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String whole = lines.get(i).strip().substring(tail.length());
            Matcher end = END.matcher(whole);
            Matcher start = i + 1 < lines.size() ? START.matcher(lines.get(i + 1)) : START.matcher("");
            boolean broken = end.find() && start.matches();
            tail = broken ? start.group("tail") : "";
            // The two parts of a broken word are no words.
            WORD.matcher(broken ? whole.substring(0, end.start()) : whole).results()
                    .forEach(word -> words.add(word.group()));
            if (broken) {
                joined.add(end.group("head") + tail);
                breaks++;
            }
        }
        boolean known = joined.stream().anyMatch(words::contains);
        return new Hyphens(words, known || breaks >= FEWEST && breaks >= lines.size() * SHARE);
    }

    /**
     * {@code before}, which ends with a hyphen, and {@code line} as one. The hyphen goes if the word stands whole
     * elsewhere in the text and not with it; where nothing is known of the word, if words are parted in this text,
     * unless both of its parts are words.
     */
    String join(String before, String line) {
        String bare = before.substring(0, before.length() - 1);
        String head = bare.substring(bare.lastIndexOf(' ') + 1).replaceAll("^[^\\p{L}\\d]+", "");
        String tail = line.replaceAll("[^\\p{L}\\d].*", "");
        boolean goes = !words.contains(head + "-" + tail) && (words.contains(head + tail)
                || parted && Character.isLowerCase(tail.charAt(0)) && !(words.contains(head) && words.contains(tail)));
        return (goes ? bare : before) + line;
    }
}
