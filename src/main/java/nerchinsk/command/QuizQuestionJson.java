package nerchinsk.command;

import java.util.List;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.Topic;

/** A question of the quiz for machines. */
record QuizQuestionJson(String id, String language, List<String> topics, double difficulty, String question,
        String right, List<String> wrong, String explanation, String document, String sentence) {
    static QuizQuestionJson of(QuizQuestion question) {
        return new QuizQuestionJson(question.id(), question.language().code(),
                question.topics().stream().sorted().map(Topic::code).toList(), question.difficulty(), question.text(),
                question.right(), question.wrong(), question.explanation(),
                question.document().fileName(), question.quote());
    }
}
