package nerchinsk.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** The abbreviations of a language, {@code abbreviations.<language>.txt}, by what they say about the sentence's end. */
final class Abbreviations {
    /** Where an abbreviation stands in a sentence; the sections of the lists say more. */
    enum Place {
        TITLE, NUMBER, INSIDE, END
    }

    private static final Map<Language, Abbreviations> ALL = new EnumMap<>(Map.of(Language.ENGLISH,
            new Abbreviations(Language.ENGLISH), Language.RUSSIAN, new Abbreviations(Language.RUSSIAN)));

    /** The last of a row of short words with full stops: "т. д", "J. R. R", "U.S". */
    private static final Pattern ROW = Pattern.compile("(?:\\p{L}{1,3}\\.[ \\u00A0]?)+\\p{L}{1,3}$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}(?:\\.\\p{L})*");
    /** Far enough back for the longest row. */
    private static final int REACH = 30;

    private final Map<String, Set<String>> sections;

    private Abbreviations(Language language) {
        sections = WordLists.sections(Abbreviations.class, "abbreviations." + language.code() + ".txt");
    }

    static Abbreviations of(Language language) {
        return ALL.get(language);
    }

    /** The place of the abbreviation that the full stop of {@code stop} belongs to, or null if it is none. */
    @Nullable
    Place before(Stop stop) {
        String row = row(stop);
        while (row.contains(".")) {
            Place place = listed(row);
            if (place != null) {
                return place;
            }
            row = row.substring(row.indexOf('.') + 1);
        }
        String word = stop.precedingWord();
        Place place = listed(word);
        return place == null && LETTERS.matcher(word).matches() ? Place.INSIDE : place;
    }

    private static String row(Stop stop) {
        String text = stop.passage().substring(Math.max(stop.start(), stop.mark() - REACH), stop.mark());
        Matcher matcher = ROW.matcher(text);
        return text.indexOf('.') >= 0 && matcher.find() ? matcher.group().replaceAll("[ \\u00A0]", "") : "";
    }

    private @Nullable Place listed(String word) {
        for (Place place : Place.values()) {
            Set<String> words = sections.getOrDefault(place.name().toLowerCase(Locale.ROOT), Set.of());
            if (words.contains(word) || words.contains(smallFirst(word))) {
                return place;
            }
        }
        return null;
    }

    private static String smallFirst(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
