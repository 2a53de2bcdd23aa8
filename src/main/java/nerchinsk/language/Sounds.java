package nerchinsk.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a name sounds like, whichever script it is written in: its consonants, those that transliterations mix up made
 * one. "Вашингтон" and "Washington" have a sound in common, and so have "Чжэньбао" and "Zhenbao". The tables are our
 * own.
 */
public final class Sounds {
    /** Fewer consonants are shared by too many words; our choice. */
    private static final int SHORTEST = 3;
    /** Letters of the Russian alphabet and their sounds; letters that are not here have none. */
    private static final Map<String, String> CYRILLIC = Map.ofEntries(Map.entry("дж", "j"), Map.entry("чж", "s"),
            Map.entry("цз", "j s"), Map.entry("кс", "x"), Map.entry("кв", "kv"), Map.entry("нг", "n"),
            Map.entry("б", "b"), Map.entry("п", "p"), Map.entry("в", "v"), Map.entry("ф", "f"), Map.entry("г", "g"),
            Map.entry("к", "k"), Map.entry("х", "h"), Map.entry("д", "d"), Map.entry("т", "t"), Map.entry("ж", "s"),
            Map.entry("з", "s"), Map.entry("с", "s"), Map.entry("ш", "s"), Map.entry("щ", "s"), Map.entry("ц", "c"),
            Map.entry("ч", "c"), Map.entry("л", "l"), Map.entry("м", "m"), Map.entry("н", "n"), Map.entry("р", "r"));
    /** Letters of the Latin alphabet and what they may sound like; a hyphen is silence. */
    private static final Map<String, String> LATIN = Map.ofEntries(Map.entry("shch", "s"), Map.entry("sch", "s"),
            Map.entry("tch", "c"),
            Map.entry("ng", "n"), Map.entry("ch", "c k h s"), Map.entry("sh", "s"), Map.entry("zh", "s"),
            Map.entry("kh", "h"), Map.entry("ph", "f"), Map.entry("th", "t f"), Map.entry("ts", "c"),
            Map.entry("tz", "c"), Map.entry("ck", "k"), Map.entry("qu", "kv"), Map.entry("gh", "g"),
            Map.entry("ks", "x"), Map.entry("b", "b"), Map.entry("p", "p"), Map.entry("v", "v f"),
            Map.entry("w", "v -"), Map.entry("f", "f"), Map.entry("g", "g j"), Map.entry("k", "k"),
            Map.entry("c", "k c s"), Map.entry("q", "k c"), Map.entry("h", "h g -"), Map.entry("d", "d"),
            Map.entry("t", "t"), Map.entry("j", "j -"), Map.entry("z", "s c"), Map.entry("s", "s"),
            Map.entry("x", "x s"), Map.entry("l", "l"), Map.entry("m", "m"), Map.entry("n", "n"), Map.entry("r", "r"));
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
    private static final int LONGEST = 4;
    /** A word with more ways to sound is no name. */
    private static final int MOST = 64;

    private Sounds() {
    }

    /** The sounds that a word form in lower case may have; none if it has too few consonants. */
    public static Set<String> of(String wordForm) {
        String form = DOUBLE.matcher(wordForm).replaceAll("$1");
        boolean cyrillic = form.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        Map<String, String> letters = cyrillic ? CYRILLIC : LATIN;
        Set<String> sounds = new TreeSet<>(Set.of(isVowel(form) ? "a" : ""));
        int at = 0;
        while (at < form.length() && sounds.size() <= MOST) {
            int length = Math.min(LONGEST, form.length() - at);
            while (length > 1 && !letters.containsKey(form.substring(at, at + length))) {
                length--;
            }
            sounds = extended(sounds, letters.getOrDefault(form.substring(at, at + length), "-"));
            at += length;
        }
        sounds.removeIf(sound -> sound.length() < SHORTEST);
        return sounds;
    }

    private static boolean isVowel(String form) {
        return !form.isEmpty() && "aeiouyаеиоуэюяы".indexOf(form.charAt(0)) >= 0;
    }

    private static Set<String> extended(Set<String> sounds, String ways) {
        Set<String> extended = new TreeSet<>();
        for (String sound : sounds) {
            for (String way : ways.split(" ")) {
                extended.add(way.equals("-") ? sound : sound + way);
            }
        }
        return extended;
    }
}
