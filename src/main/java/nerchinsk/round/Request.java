package nerchinsk.round;

import java.util.Locale;
import java.util.Optional;
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
        for (String word : RequestWords.SPACE.split(text.strip(), -1)) {
            String low = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
            if (word.isEmpty() || RequestWords.FILLERS.contains(low)) {
                continue;
            }
            Optional<Integer> number = RequestWords.number(low);
            Optional<Language> language = RequestWords.language(low);
            Optional<Topic> topic = RequestWords.topic(low);
            if (RequestWords.NUMBER.matcher(low).matches() && number.isEmpty()) {
                return new NoSuchNumber(RequestWords.shortened(word));
            }
            if (number.isPresent() && wanted.questions().isEmpty()) {
                wanted = new Wanted(number, wanted.language(), wanted.topic());
            } else if (language.isPresent() && wanted.language().isEmpty()) {
                wanted = new Wanted(wanted.questions(), language, wanted.topic());
            } else if (topic.isPresent() && wanted.topic().isEmpty()) {
                wanted = new Wanted(wanted.questions(), wanted.language(), topic);
            } else if (number.isPresent() || language.isPresent() || topic.isPresent()) {
                return new OneTooMany(RequestWords.shortened(word));
            } else {
                return new NotUnderstood(RequestWords.shortened(word));
            }
        }
        return wanted;
    }
}
