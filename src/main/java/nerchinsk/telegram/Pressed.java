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
        /** Shows the paragraph of a quote. */
        CONTEXT("c"),
        /** Shows the next best sentence. */
        MORE("m"),
        /** Shows the same place in the other language. */
        EDITION("e"),
        /** Tells that a quote helps. */
        GOOD("g"),
        /** Tells that it does not, and asks why. */
        BAD("b"),
        /** Tells that what it says is not so. */
        WRONG("w"),
        /** Tells that it answers another question. */
        OFF_TARGET("o"),
        /** Tells that it was so once. */
        OUTDATED("d"),
        /** Shows the nearest sentences. */
        NEAREST("n"),
        /** Passes a question without an answer on to the operators. */
        REPORT("r"),
        /** Asks the question that stands on the button. */
        EXAMPLE("q"),
        /** Turns to a page of terms. */
        PAGE("p"),
        /** Shows what the sources say of a term. */
        TERM("t"),
        /** Sets the language of the answers. */
        LANGUAGE("l"),
        /** Keeps a document that is to be imported. */
        KEEP("k"),
        /** Keeps it in the place of another one. */
        REPLACE("a"),
        /** Lets it go. */
        DISCARD("x"),
        /** Sends the open questions as a table. */
        TABLE("v"),
        /** Sends them as golden questions. */
        GOLDEN("y"),
        /** Goes back to a version of the knowledge. */
        ROLLBACK("z");

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
