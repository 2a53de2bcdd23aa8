package nerchinsk.round;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;

/** The words that requests are made of, our own list; «ё» is written «е». */
final class RequestWords {
    static final Pattern SPACE = Pattern.compile("[\\s,;]+");
    static final Pattern NUMBER = Pattern.compile("[-+]?\\d+");
    /** In characters, what is repeated of a word that says nothing; our choice. */
    private static final int LONGEST = 30;
    static final Set<String> FILLERS = Set.of("question", "questions", "about", "on", "in", "вопрос",
            "вопроса", "вопросов", "вопросы", "про", "о", "об", "на", "по", "и", "and");

    private RequestWords() {
    }

    /** A number of questions that a round may have. */
    static Optional<Integer> number(String word) {
        return NUMBER.matcher(word).matches() && word.length() <= 2 && Integer.parseInt(word) >= 1
                && Integer.parseInt(word) <= Request.MOST_QUESTIONS
                        ? Optional.of(Integer.parseInt(word))
                        : Optional.empty();
    }

    /** The language that {@code word} names. */
    static Optional<Language> language(String word) {
        return Arrays.stream(Language.values()).filter(language -> names(language).contains(word)).findFirst();
    }

    private static List<String> names(Language language) {
        return switch (language) {
            case RUSSIAN -> List.of("ru", "rus", "russian", "рус", "русский", "по-русски", "русском");
            case ENGLISH -> List.of("en", "eng", "english", "англ", "английский", "по-английски", "английском");
        };
    }

    /** The topic that {@code word} names. */
    static Optional<Topic> topic(String word) {
        return Arrays.stream(Topic.values()).filter(topic -> names(topic).matcher(word).matches()).findFirst();
    }

    private static Pattern names(Topic topic) {
        return Pattern.compile(switch (topic) {
            case PERIODS -> "periods?|dates?|years?|период[а-я]*|дат[аыу]?|датам|датах|год[аы]?|годах";
            case TREATIES -> "treat(?:y|ies)|договор[а-я]*|соглашени[а-я]*";
            case PEOPLE -> "people|persons?|люд[а-я]*|персон[а-я]*|личност[а-я]*";
            case TRADE -> "trade|energy|торговл[а-я]*|экономик[а-я]*";
            case MILITARY -> "military|war|wars|army|воен[а-я]*|войн[а-я]*|арми[а-я]*";
        });
    }

    /** {@code word} as it can be repeated to the person: on one line, without signs that are not seen. */
    static String shortened(String word) {
        String line = word.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
