package nerchinsk.quiz;

import nerchinsk.text.Language;

/** What the right option of a question is. */
enum Wanted {
    /** The year of an event, four digits. */
    YEAR("Which year is missing?", "Какой год пропущен?"),
    /** A person by name. */
    PERSON("Which name is missing?", "Какое имя пропущено?"),
    /** A treaty, agreement or declaration by name. */
    TREATY("Which document is missing?", "Какой документ пропущен?"),
    /** A city, island, sea or country by name. */
    PLACE("Which name is missing?", "Какое название пропущено?"),
    /** An organisation or event by name. */
    NAME("Which name is missing?", "Какое название пропущено?"),
    /** A number, without its unit. */
    FIGURE("Which number is missing?", "Какое число пропущено?");

    private final String english;
    private final String russian;

    Wanted(String english, String russian) {
        this.english = english;
        this.russian = russian;
    }

    /** What is asked before a sentence with a gap. */
    String lead(Language language) {
        return language == Language.ENGLISH ? english : russian;
    }
}
