package nerchinsk.telegram;

import java.time.Duration;

/**
 * How much the bot does for whom.
 *
 * @param questionsPerMinute how many questions a chat may ask in a minute
 * @param personQuestionsPerMinute how many of them one person may ask in a group
 * @param messagesPerSecond how many messages the bot sends in a second over all
 * @param oldestQuestion how old a question may be to be answered
 */
public record Limits(int questionsPerMinute, int personQuestionsPerMinute, int messagesPerSecond,
        Duration oldestQuestion) {
}
