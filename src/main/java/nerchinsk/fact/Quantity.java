package nerchinsk.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.language.Words;

/**
 * What a figure counts. Its words are those of {@link Figures}.
 *
 * @param amount the number with its magnitude
 * @param measure what is counted: money, a share, time, a multiple, or things
 */
public record Quantity(double amount, Measure measure) {
    /** Kinds of quantities that can be compared with each other. */
    public enum Measure {
        /** A sum of money. */
        MONEY("[$€£¥]|dollar|euro|pound|yuan|rouble|ruble|долл|евро|фунт|юан|рубл"),
        /** A part of a whole. */
        SHARE("%|percent|per cent|процент"),
        /** A duration. */
        TIME("year|month|week|day|hour|лет|год|месяц|недел|дн|час"),
        /** How often, or how many times as much. */
        TIMES("times|fold|раз|вдвое|втрое|шестеро"),
        /** Anything else. */
        THINGS("");

        private final Pattern words;

        Measure(String words) {
            this.words = Pattern.compile("(?iu)" + words);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\u00A0\\u202F]*(?:[.,]\\d+)*");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final List<Pattern> MAGNITUDES = List
            .of("thousand|тыс", "million|млн|миллион", "billion|млрд|миллиард",
                    "trillion|трлн|триллион")
            .stream().map(words -> Pattern.compile("(?iu)" + words)).toList();

    /** The quantity that {@code figure} tells, in words of either language; empty if it has no number. */
    public static Optional<Quantity> of(String figure) {
        return number(figure).map(number -> new Quantity(number * magnitude(figure), measure(figure)));
    }

    private static Optional<Double> number(String figure) {
        Matcher digits = NUMBER.matcher(figure);
        if (digits.find()) {
            String plain = digits.group().replaceAll("[\\u00A0\\u202F]", "");
            boolean grouped = THOUSANDS.matcher(plain).matches();
            return Optional.of(Double.parseDouble(grouped ? plain.replace(",", "") : decimal(plain)));
        }
        return Words.of(figure).stream().map(word -> word.form()).filter(form -> form.matches("\\d+")).findFirst()
                .map(Double::parseDouble);
    }

    /** "55,5" and "55.5" are the same number; what follows a second mark is left out. */
    private static String decimal(String number) {
        String[] parts = number.split("[.,]");
        return parts.length == 1 ? parts[0] : parts[0] + "." + parts[1];
    }

    private static double magnitude(String figure) {
        for (int power = 1; power <= MAGNITUDES.size(); power++) {
            if (MAGNITUDES.get(power - 1).matcher(figure).find()) {
                return Math.pow(1000, power);
            }
        }
        return 1;
    }

    private static Measure measure(String figure) {
        return Arrays.stream(Measure.values()).filter(measure -> measure.words.matcher(figure).find()).findFirst()
                .orElse(Measure.THINGS);
    }

    /** Whether the two are the same amount to one in a hundred; empty if they do not measure the same. */
    public Optional<Boolean> same(Quantity other) {
        return measure != other.measure
                ? Optional.empty()
                : Optional.of(Math.abs(amount - other.amount) <= 0.01 * Math.max(amount, other.amount));
    }
}
