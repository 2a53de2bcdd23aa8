package nerchinsk.telegram;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nerchinsk.quiz.QuizQuestions;

/**
 * What rounds of the quiz are made of.
 *
 * @param questions what can be asked; asked for each question
 * @param time how long each question can be answered, 5 s to 10 min
 * @param number how many questions a round has if nobody says how many, 1 to 50
 * @param chance draws the questions and shuffles the options; safe for use by many threads
 */
public record QuizSettings(Supplier<QuizQuestions> questions, Duration time, int number, RandomGenerator chance) {
}
