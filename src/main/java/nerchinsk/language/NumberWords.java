package nerchinsk.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Number words from two to twelve in both languages; "one" is left out, it seldom counts anything. */
final class NumberWords {
    private static final Map<String, String> DIGITS = digits();

    private NumberWords() {
    }

    /** The digits of a number word in lower case, or null if it is none. */
    static @Nullable String digits(String form) {
        return DIGITS.get(form);
    }

    private static Map<String, String> digits() {
        Map<String, String> digits = new HashMap<>();
        put(digits, "2", "two два две двух двум двумя");
        put(digits, "3", "three три трех трем тремя");
        put(digits, "4", "four четыре четырех четырем четырьмя");
        put(digits, "5", "five пять пяти пятью");
        put(digits, "6", "six шесть шести шестью");
        put(digits, "7", "seven семь семи семью");
        put(digits, "8", "eight восемь восьми восемью");
        put(digits, "9", "nine девять девяти девятью");
        put(digits, "10", "ten десять десяти десятью");
        put(digits, "11", "eleven одиннадцать одиннадцати");
        put(digits, "12", "twelve двенадцать двенадцати");
        return Map.copyOf(digits);
    }

    private static void put(Map<String, String> digits, String number, String forms) {
        for (String form : forms.split(" ")) {
            digits.put(form, number);
        }
    }
}
