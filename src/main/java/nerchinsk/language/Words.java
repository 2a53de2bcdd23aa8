package nerchinsk.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** Cuts texts into words. All methods are safe for use by many threads. */
public final class Words {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    /** Something has to stand before it: the letter ʼ alone is a word. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<!^)['’ʼ]s?$");
    /** A year with the ending of its ordinal, «1989-го», «в 2019-м»; "1990-х" is a decade and stays one. */
    private static final Pattern YEAR_WITH_ENDING = Pattern
            .compile("((?:1\\d|20)\\d\\d)(?:-?(?:го|му|ого)|-(?:м|й|ый|ом))");
    private static final Pattern DIGIT_RANGE = Pattern.compile("\\d{1,4}(?:-\\d{1,4})+");

    private Words() {
    }

    /** The words of {@code text} in their order; marks and white space are left out. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(4 + text.length() / 6);
        forEach(text, span -> words.add(word(text, span, span.of(text))));
        return words;
    }

    /** The forms of the words that {@link #of} finds, in their order: quicker. */
    public static List<String> forms(String text) {
        List<String> forms = new ArrayList<>(4 + text.length() / 6);
        forEach(text, span -> {
            String form = form(span.of(text));
            String digits = NumberWords.digits(form);
            forms.add(digits != null ? digits : form);
        });
        return forms;
    }

    /** Those of {@link #of} that are names: much quicker. */
    public static List<Word> names(String text) {
        List<Word> names = new ArrayList<>(2);
        WordSpans spans = new WordSpans(text);
        for (int at = spans.next(0); at >= 0; at = spans.next(spans.end())) {
            if (mayBeName(text, at, spans.end())) {
                Span span = new Span(at, spans.end());
                Word word = word(text, span, span.of(text));
                if (word.kind() == Word.Kind.NAME) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    /** Ordinary words in small letters are no names, nor are those with one capital that begin a sentence. */
    private static boolean mayBeName(String text, int start, int end) {
        boolean small = start + 1 < end && Character.isLowerCase(text.charAt(start + 1));
        return !Character.isLowerCase(text.charAt(start)) && !(small && startsSentence(text, start));
    }

    private static void forEach(String text, Consumer<Span> found) {
        WordSpans spans = new WordSpans(text);
        for (int at = spans.next(0); at >= 0; at = spans.next(spans.end())) {
            Span span = new Span(at, spans.end());
            if (Character.isDigit(text.charAt(at)) && DIGIT_RANGE.matcher(span.of(text)).matches()) {
                forEachOfRange(text, span, found);
            } else {
                found.accept(span);
            }
        }
    }

    /** "1951-1960" is two numbers. */
    private static void forEachOfRange(String text, Span span, Consumer<Span> found) {
        int start = span.start();
        while (start < span.end()) {
            int hyphen = text.indexOf('-', start);
            int end = hyphen < 0 || hyphen > span.end() ? span.end() : hyphen;
            found.accept(new Span(start, end));
            start = end + 1;
        }
    }

    private static Word word(String text, Span span, String raw) {
        String form = form(raw);
        String digits = NumberWords.digits(form);
        if (digits != null) {
            return new Word(raw, span, digits, digits, Word.Kind.NUMBER);
        }
        if (Character.isDigit(form.charAt(0))) {
            return new Word(raw, span, form, form, Word.Kind.NUMBER);
        }
        Word.Kind kind = kind(text, span, raw, form);
        return new Word(raw, span, form, Stems.of(form), kind);
    }

    /** The form of a single word: see {@link Word#form()}. */
    public static String form(String raw) {
        char[] lower = new char[raw.length()];
        for (int i = 0; i < lower.length; i++) {
            char c = raw.charAt(i);
            if (!isPlain(c)) {
                return carefully(raw);
            }
            char small = Character.toLowerCase(c);
            lower[i] = small == 'ё' ? 'е' : small;
        }
        return new String(lower);
    }

    /** The letters that nearly all words are made of, of which nothing is left out. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c >= 'A' && c <= 'Z' || c >= 'А' && c <= 'Я' || c == 'ё'
                || c == 'Ё';
    }

    private static String carefully(String raw) {
        String plain = raw.chars().allMatch(c -> c < 128) ? raw : withoutAccents(raw);
        String lower = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher year = YEAR_WITH_ENDING.matcher(lower);
        if (year.matches()) {
            return year.group(1);
        }
        boolean code = lower.chars().anyMatch(Character::isDigit);
        StringBuilder form = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || code && c == '.') {
                form.append(c == 'ё' ? 'е' : c);
            }
        }
        return form.isEmpty() ? lower : form.toString();
    }

    private static String withoutAccents(String raw) {
        String bare = ACCENT.matcher(Normalizer.normalize(raw.replace('й', '\uE000').replace('Й', '\uE001'),
                Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('\uE000', 'й').replace('\uE001', 'Й');
    }

    private static Word.Kind kind(String text, Span span, String raw, String form) {
        if (FunctionWords.contains(form)) {
            boolean abbreviation = raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
            return abbreviation && !allCapitals(text) && !form.equals("i") ? Word.Kind.NAME : Word.Kind.FUNCTION;
        }
        return Character.isUpperCase(raw.charAt(0)) && !startsSentence(text, span.start())
                ? Word.Kind.NAME
                : Word.Kind.CONTENT;
    }

    private static boolean allCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing but marks and white space stands between the last full stop and this place. */
    private static boolean startsSentence(String text, int start) {
        for (int i = start - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
            if (Character.isLetterOrDigit(c) || c == ',' || c == ';' || c == '-') {
                return false;
            }
        }
        return true;
    }
}
