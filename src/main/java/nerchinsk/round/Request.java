package nerchinsk.round;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;

/** What a person wants of a round. */
public sealed interface Request {
    /** The most questions that a round has; the same as for {@code quiz.questions}. */
    int MOST_QUESTIONS = 50;

    /** A round that can be played; what is empty was left open. */
    record Wanted(Optional<Integer> questions, Optional<Language> language, Optional<Topic> topic) implements Request {
    }

    /**
     * A second number, language or topic.
     *
     * @param word the word as it was typed, shortened to a line
     */
    record OneTooMany(String word) implements Request {
    }

    /**
     * A word that says nothing about a round.
     *
     * @param word the word as it was typed, shortened to a line
     */
    record NotUnderstood(String word) implements Request {
    }

    /** A number of questions that no round has. */
    record NoSuchNumber(String number) implements Request {
    }

    /** Reads what was typed after the command: a number, a language and a topic, each at most once, in any order. */
    static Request of(String text) {
        Wanted wanted = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());
        for (String word : Words.SPACE.split(text.strip(), -1)) {
            String low = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
            if (word.isEmpty() || Words.FILLERS.contains(low)) {
                continue;
            }
            Optional<Integer> number = Words.number(low);
            Optional<Language> language = Words.language(low);
            Optional<Topic> topic = Words.topic(low);
            if (Words.NUMBER.matcher(low).matches() && number.isEmpty()) {
                return new NoSuchNumber(Words.shortened(word));
            }
            if (number.isPresent() && wanted.questions().isEmpty()) {
                wanted = new Wanted(number, wanted.language(), wanted.topic());
            } else if (language.isPresent() && wanted.language().isEmpty()) {
                wanted = new Wanted(wanted.questions(), language, wanted.topic());
            } else if (topic.isPresent() && wanted.topic().isEmpty()) {
                wanted = new Wanted(wanted.questions(), wanted.language(), topic);
            } else if (number.isPresent() || language.isPresent() || topic.isPresent()) {
                return new OneTooMany(Words.shortened(word));
            } else {
                return new NotUnderstood(Words.shortened(word));
            }
        }
        return wanted;
    }

    /** The words that requests are made of; «ё» is written «е». */
    final class Words {
        private static final Pattern SPACE = Pattern.compile("[\\s,;]+");
        private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+");
        /** In characters, what is repeated of a word that says nothing; our choice. */
        private static final int LONGEST = 30;
        private static final Set<String> FILLERS = Set.of("question", "questions", "about", "on", "in", "вопрос",
                "вопроса", "вопросов", "вопросы", "про", "о", "об", "на", "по", "и", "and");

        private Words() {
        }

        private static Optional<Integer> number(String word) {
            return NUMBER.matcher(word).matches() && word.length() <= 2 && Integer.parseInt(word) >= 1
                    && Integer.parseInt(word) <= MOST_QUESTIONS
                            ? Optional.of(Integer.parseInt(word))
                            : Optional.empty();
        }

        private static Optional<Language> language(String word) {
            return Arrays.stream(Language.values()).filter(language -> names(language).contains(word)).findFirst();
        }

        private static List<String> names(Language language) {
            return switch (language) {
                case RUSSIAN -> List.of("ru", "rus", "russian", "рус", "русский", "по-русски", "русском");
                case ENGLISH -> List.of("en", "eng", "english", "англ", "английский", "по-английски", "английском");
            };
        }

        private static Optional<Topic> topic(String word) {
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

        private static String shortened(String word) {
            String line = word.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
            return line.codePointCount(0, line.length()) <= LONGEST
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }
}
