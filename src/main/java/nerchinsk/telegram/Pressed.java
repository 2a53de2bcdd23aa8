package nerchinsk.telegram;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the press of a button asks for, in the form that a button carries: {@code action:knowledge:what}. It survives a
 * restart, since it says what it means.
 *
 * @param action what is to be done
 * @param knowledge the fingerprint of the knowledge that {@code what} belongs to; empty if it belongs to none
 * @param what the number of a sentence, the id of a term, a page, a language
 */
record Pressed(Action action, String knowledge, String what) {
    /** What a button does. */
    enum Action {
        CONTEXT("c"), MORE("m"), EDITION("e"), GOOD("g"), BAD("b"), WRONG("w"), OFF_TARGET("o"), OUTDATED("d"), NEAREST(
                "n"), REPORT("r"), EXAMPLE("q"), PAGE(
                        "p"), TERM("t"), LANGUAGE(
                                "l"), KEEP("k"), REPLACE("a"), DISCARD("x"), TABLE("v"), GOLDEN("y"), ROLLBACK("z");

        private final String code;

        Action(String code) {
            this.code = code;
        }
    }

    /** What {@code data} says; empty if this program did not write it. */
    static Optional<Pressed> of(String data) {
        String[] parts = data.split(":", 3);
        return parts.length < 3
                ? Optional.empty()
                : Arrays.stream(Action.values()).filter(action -> action.code.equals(parts[0])).findFirst()
                        .map(action -> new Pressed(action, parts[1], parts[2]));
    }

    /** The number that it carries; -1 if it carries none. */
    int number() {
        try {
            return Integer.parseInt(what);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The form that a button carries. */
    String data() {
        return action.code + ":" + knowledge + ":" + what;
    }
}
