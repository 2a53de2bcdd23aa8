package nerchinsk.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * A question of the quiz, with the sentence that it came from.
 *
 * @param id what it is known by, the same for as long as question and right answer stay; at most 32 characters
 * @param language the language it is asked in
 * @param topics what it is about; empty if none of them fits
 * @param text the question, 1 to 300 characters
 * @param right the right option
 * @param wrong two to five wrong options, none like another or the right one; an option has 1 to 100 characters
 * @param explanation what is shown beside the answer: at most 200 characters, two line feeds
 * @param sentence the sentence that the right option was cut from
 * @param difficulty from 0, easy, to 1, hard, judged by how alike the options are
 */
public record QuizQuestion(String id, Language language, Set<Topic> topics, String text, String right,
        List<String> wrong, String explanation, StoredSentence sentence, double difficulty) {
    /** In UTF-16 units: far more than the ids that are made have; our choice. */
    private static final int LONGEST_ID = 32;
    /** With fewer, guessing pays; more do not fit on a phone's screen. Our choice. */
    static final int FEWEST_WRONG = 2;
    static final int MOST_WRONG = 5;
    /** What Telegram allows for the text of a poll. */
    public static final int LONGEST_TEXT = 300;
    /** What Telegram allows for an option. */
    static final int LONGEST_OPTION = 100;
    /** What Telegram allows for an explanation. */
    static final int LONGEST_EXPLANATION = 200;

    /** Checks the lengths that Telegram allows. */
    public QuizQuestion {
        topics = Set.copyOf(topics);
        wrong = List.copyOf(wrong);
        if (difficulty < 0 || difficulty > 1) {
            throw new IllegalArgumentException("a difficulty outside of [0, 1]: " + text);
        }
        if (id.isEmpty() || id.length() > LONGEST_ID || text.isEmpty() || text.length() > LONGEST_TEXT
                || explanation.length() > LONGEST_EXPLANATION || explanation.lines().count() > 3) {
            throw new IllegalArgumentException("too long or empty: " + text);
        }
        List<String> options = Stream.concat(Stream.of(right), wrong.stream()).toList();
        if (wrong.size() < FEWEST_WRONG || wrong.size() > MOST_WRONG
                || options.stream().distinct().count() < options.size()
                || options.stream().anyMatch(option -> option.isBlank() || option.length() > LONGEST_OPTION)) {
            throw new IllegalArgumentException("options that cannot be shown: " + options);
        }
    }

    /** The document that tells the answer. */
    public Document document() {
        return sentence.document();
    }

    /** The sentence that tells the answer, as a reader sees it. */
    public String quote() {
        return sentence.text();
    }

    /** Where the right option stands in the sentence; empty if it does not stand there in the same form. */
    public List<Span> answerSpans() {
        int start = sentence.text().indexOf(right);
        return start < 0 ? List.of() : List.of(new Span(start, start + right.length()));
    }

    /** All options, the right one first. */
    public List<String> options() {
        return Stream.concat(Stream.of(right), wrong.stream()).toList();
    }

    /** The same question in other words. */
    QuizQuestion worded(String better) {
        return new QuizQuestion(id, language, topics, better, right, wrong, explanation, sentence, difficulty);
    }
}
