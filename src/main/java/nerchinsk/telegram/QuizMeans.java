package nerchinsk.telegram;

import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.round.Rounds;
import nerchinsk.round.Scores;

/**
 * What rounds of the quiz are played with. Safe for use by many threads.
 *
 * @param settings what rounds are made of
 * @param rounds where they are kept
 * @param scores where points are summed up
 * @param posts sends what is said in a round
 * @param reception knows whether answers may still be on their way
 * @param polls the questions that can be answered
 * @param alarms for the end of the time of a question
 */
record QuizMeans(QuizSettings settings, Rounds rounds, Scores scores, QuizPosts posts, Reception reception,
        OpenPolls polls, Alarms alarms, InstantSource clock) {
    /** What can be asked now. */
    QuizQuestions questions() {
        return settings.questions().get();
    }

    /** Draws and shuffles. */
    RandomGenerator chance() {
        return settings.chance();
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    /** Does {@code what} at {@code when}. */
    void alarm(Instant when, Runnable what) {
        alarms.at(when, what);
    }
}
