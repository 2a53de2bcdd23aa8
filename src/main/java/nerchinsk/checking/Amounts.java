package nerchinsk.checking;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.fact.Fact;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Months;
import nerchinsk.fact.RomanNumber;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * The dates and figures of a sentence in a form that both languages share: 1980-е and 1980s, млрд and billion. The
 * words for them are our own list.
 */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d+(?:[.,\\u00A0\\u202F ]\\d{3})*(?:[.,]\\d+)?)(?<ending>-?\\p{L}{0,3})"
                    + "(?<magnitude>[\\s-]*\\p{L}+)?");
    private static final Pattern ENDING = Pattern.compile("-(?:е|х|м|ми|го|й)(?!\\p{L})");
    private static final Pattern ROMAN = Pattern.compile("(?<!\\p{L})([IVXХ]+)(?= век|–| в\\.)");
    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(Map.entry("thousand", 3),
            Map.entry("million", 6), Map.entry("billion", 9), Map.entry("trillion", 12),
            Map.entry("тыс", 3), Map.entry("тысяч", 3), Map.entry("млн", 6), Map.entry("миллион", 6),
            Map.entry("млрд", 9), Map.entry("миллиард", 9), Map.entry("трлн", 12), Map.entry("триллион", 12));
    /** Smaller numbers are written in words, counted in pairs or not at all. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(13);

    private Amounts() {
    }

    /** The amounts of {@code sentence}, each with the part of the sentence in which it stands first. */
    static SortedMap<String, Span> in(ReadSentence sentence) {
        SortedMap<String, Span> amounts = new TreeMap<>();
        for (Fact fact : sentence.facts()) {
            if (fact.kind() == FactKind.DATE || fact.kind() == FactKind.FIGURE) {
                add(amounts, withEnding(sentence.text(), fact.span()), fact.span(), fact.kind(),
                        sentence.placed().document().language());
            }
        }
        return amounts;
    }

    /** With the letters that a hyphen joins to a number at the end, as in «1980-е». */
    private static String withEnding(String text, Span span) {
        Matcher ending = ENDING.matcher(text).region(span.end(), text.length());
        return text.substring(span.start(), ending.lookingAt() ? ending.end() : span.end());
    }

    private static void add(Map<String, Span> amounts, String text, Span span, FactKind kind, Language language) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            form(number, kind, language).ifPresent(form -> amounts.putIfAbsent(form, span));
        }
        Matcher roman = ROMAN.matcher(text);
        while (kind == FactKind.DATE && roman.find()) {
            amounts.putIfAbsent("century " + RomanNumber.of(roman.group(1)), span);
        }
        if (kind == FactKind.DATE) {
            Months.in(text).forEach(month -> amounts.putIfAbsent("month " + month, span));
        }
    }

    private static Optional<String> form(Matcher number, FactKind kind, Language language) {
        BigDecimal value = value(number.group(1), language);
        String ending = number.group("ending").replace("-", "");
        String next = Optional.ofNullable(number.group("magnitude")).orElse("").strip().replaceFirst("^-", "");
        if (kind == FactKind.DATE) {
            if (ending.matches("st|nd|rd|th|й|м|го") && next.matches("centur.*|век.*")) {
                return Optional.of("century " + value.toPlainString());
            }
            boolean decade = !ending.isEmpty() && !ending.matches("st|nd|rd|th|г|го")
                    && value.remainder(BigDecimal.TEN).signum() == 0;
            BigDecimal full = decade && value.compareTo(BigDecimal.valueOf(100)) < 0
                    ? value.add(BigDecimal.valueOf(1900))
                    : value;
            return Optional.of(decade ? full.toPlainString() + "s" : value.toPlainString());
        }
        int power = MAGNITUDES.entrySet().stream()
                .filter(entry -> (ending + next).startsWith(entry.getKey()) || next.startsWith(entry.getKey()))
                .mapToInt(Map.Entry::getValue).max().orElse(0);
        BigDecimal full = value.scaleByPowerOfTen(power).stripTrailingZeros();
        return full.compareTo(SMALLEST) < 0 ? Optional.empty() : Optional.of(full.toPlainString());
    }

    private static BigDecimal value(String digits, Language language) {
        String grouped = language == Language.ENGLISH ? "," : "[\\u00A0\\u202F ]";
        String plain = digits.replaceAll(grouped + "(?=\\d{3}(?!\\d))", "").replaceAll("[\\u00A0\\u202F ]", "")
                .replace(',', '.');
        int points = plain.length() - plain.replace(".", "").length();
        return new BigDecimal(points > 1 ? plain.replace(".", "") : plain);
    }
}
