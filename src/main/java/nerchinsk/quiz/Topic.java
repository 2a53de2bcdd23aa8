package nerchinsk.quiz;

import java.util.Arrays;
import java.util.Optional;

/** What a round can be about. */
public enum Topic {
    /** When things happened. */
    PERIODS("periods"),
    /** Treaties, agreements, declarations. */
    TREATIES("treaties"),
    /** Persons. */
    PEOPLE("people"),
    /** Trade, energy, money. */
    TRADE("trade"),
    /** Armed forces, arms, borders, conflicts. */
    MILITARY("military");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    /** How it is written in files and commands. */
    public String code() {
        return code;
    }

    /** The topic that is written {@code code}, if there is one. */
    public static Optional<Topic> ofCode(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}
