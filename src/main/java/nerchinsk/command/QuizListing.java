package nerchinsk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;

/** All questions of the quiz, to be read by an operator. */
final class QuizListing {
    private QuizListing() {
    }

    /** Prints {@code questions} to standard output, as JSON or as text with their counts at the end. */
    static void print(QuizQuestions questions, boolean json) throws JsonProcessingException {
        PrintStream out = System.out;
        if (json) {
            out.println(new ObjectMapper()
                    .writeValueAsString(questions.all().stream().map(QuizQuestionJson::of).toList()));
        } else {
            questions.all().forEach(question -> print(question, out));
            for (Language language : Language.values()) {
                out.println(language.code() + ": " + questions.in(language).size() + " questions ("
                        + Arrays.stream(Topic.values())
                                .map(topic -> topic.code() + " " + questions.in(language, topic).size())
                                .collect(Collectors.joining(", "))
                        + ")");
            }
        }
        out.flush();
    }

    private static void print(QuizQuestion question, PrintStream out) {
        out.println(question.id() + "  " + question.text());
        out.println("    right: " + question.right());
        out.println("    wrong: " + String.join(" | ", question.wrong()));
        String topics = question.topics().stream().sorted().map(Topic::code).collect(Collectors.joining(", "));
        out.println("    about: " + (topics.isEmpty() ? "no topic" : topics)
                + String.format(Locale.ROOT, "; difficulty %.1f", question.difficulty()));
        out.println("    from " + question.document().fileName() + ": "
                + question.quote());
        out.println("    shown: " + question.explanation().replace("\n", " / "));
        out.println();
    }
}
