package nerchinsk.fact;

/** Numbers as centuries are counted. */
public final class RomanNumber {
    private RomanNumber() {
    }

    /** The value of {@code numeral}, which is made of I, V and X in either case; a Cyrillic Х is an X. */
    public static int of(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = switch (Character.toUpperCase(numeral.charAt(i))) {
                case 'I' -> 1;
                case 'V' -> 5;
                default -> 10;
            };
            sum += value < before ? -value : value;
            before = value;
        }
        return sum;
    }
}
