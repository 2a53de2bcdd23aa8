package nerchinsk.quiz;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.language.WordLists;
import nerchinsk.text.Language;

/** Numbers of the same magnitude and roundness, which the rest of the sentence fits as well. */
final class WrongFigures implements Rivals {
    /**
     * By how much wrong numbers differ from the right one, the best first: our choice, so that an estimate can tell
     * them apart; the last ones are for numbers that few others agree with.
     */
    private static final List<String> FEWER = List.of("0.8", "0.7", "0.6", "0.5", "0.4", "0.75", "0.55", "0.9", "0.35",
            "0.3");
    private static final List<String> MORE = List.of("1.25", "1.4", "1.6", "1.8", "2", "2.4", "1.5", "1.75", "1.3",
            "1.35", "2.2", "1.15");
    private static final List<List<String>> WORDS = WordLists.lines(WrongFigures.class, "number-words.txt").stream()
            .map(line -> Arrays.asList(line.split(" "))).toList();

    private final Placing placing = new Placing();

    /** Whether {@code word} is a number for which others can stand. */
    static boolean isNumberWord(String word) {
        return WORDS.stream().anyMatch(row -> row.contains(word));
    }

    @Override
    public Optional<List<String>> beside(Gap gap) {
        return WORDS.stream().filter(row -> row.contains(gap.right())).findFirst()
                .map(row -> placing.around(gap, row.subList(0, row.indexOf(gap.right())).reversed(),
                        row.subList(row.indexOf(gap.right()) + 1, row.size())))
                .orElseGet(() -> numbers(gap));
    }

    private Optional<List<String>> numbers(Gap gap) {
        boolean comma = gap.told().language() == Language.RUSSIAN;
        String plain = comma ? gap.right().replace(',', '.') : gap.right().replace(",", "");
        if (!plain.matches("\\d{1,12}(?:\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal right = new BigDecimal(plain);
        return placing.around(gap, numbers(gap, right, FEWER, comma), numbers(gap, right, MORE, comma));
    }

    private static List<String> numbers(Gap gap, BigDecimal right, List<String> factors, boolean comma) {
        return factors.stream().flatMap(factor -> number(gap, right, factor, comma)).distinct().toList();
    }

    private static Stream<String> number(Gap gap, BigDecimal right, String factor, boolean comma) {
        int digits = right.stripTrailingZeros().precision();
        BigDecimal rounded = right.multiply(new BigDecimal(factor))
                .round(new MathContext(Math.max(1, digits), RoundingMode.HALF_UP));
        BigDecimal same = rounded.setScale(right.scale(), RoundingMode.HALF_UP);
        String grouped = gap.right().matches("\\d{1,3}(?:,\\d{3})+") && !comma
                ? String.format(Locale.ROOT, "%,d", same.toBigInteger())
                : same.toPlainString();
        String text = comma ? grouped.replace('.', ',') : grouped;
        boolean fits = same.compareTo(right) != 0 && agreement(same) == agreement(right)
                && text.length() == gap.right().length() && !gap.told().text().contains(text);
        return fits ? Stream.of(text) : Stream.empty();
    }

    /**
     * Which form of a Russian noun follows: 1 год, 2 года, 5 лет, 1,5 года. English has two forms, which this keeps
     * too.
     */
    private static int agreement(BigDecimal number) {
        if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
            return 0;
        }
        int last = number.toBigInteger().mod(java.math.BigInteger.valueOf(100)).intValue();
        boolean teen = last > 10 && last < 20;
        int unit = last % 10;
        return teen || unit == 0 || unit > 4 ? 5 : unit == 1 ? 1 : 2;
    }
}
