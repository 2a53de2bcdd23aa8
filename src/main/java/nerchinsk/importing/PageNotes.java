package nerchinsk.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes at the foot of printed pages, whose small numbers have become plain digits behind a word. */
final class PageNotes {
    /** A note: its number, a capital, and a mark of the end or another number. */
    private static final Pattern NOTE = Pattern.compile("\\s*(?<number>\\d{1,2}) (?<words>\\p{Lu}.*(?:[.\\d].*))");
    /** A number right behind a word, a year or the end of a sentence. */
    private static final String BEHIND = "(?<=\\p{Ll}{3}|\\d{4}[.!?]|\\p{Ll}{3}[.!?]|[»”)])%s(?=[.,;:!?)»”]|\\s|$)";

    private PageNotes() {
    }

    /** {@code lines}, such numbers in brackets, where there is a note for them below. */
    static List<String> bracketed(List<String> lines) {
        Set<String> noted = new HashSet<>();
        for (String line : lines) {
            Matcher note = NOTE.matcher(line);
            if (note.matches()
                    && lines.stream().anyMatch(other -> behind(note.group("number")).matcher(other).find())) {
                noted.add(note.group("number"));
            }
        }
        return noted.isEmpty() ? lines : lines.stream().map(line -> bracketed(line, noted)).toList();
    }

    private static String bracketed(String line, Set<String> noted) {
        String marked = line;
        for (String number : noted) {
            marked = behind(number).matcher(marked).replaceAll("[" + number + "]");
        }
        Matcher note = NOTE.matcher(line);
        return note.matches() && noted.contains(note.group("number"))
                ? "[" + note.group("number") + "] " + note.group("words")
                : marked;
    }

    private static Pattern behind(String number) {
        return Pattern.compile(BEHIND.formatted(number));
    }
}
