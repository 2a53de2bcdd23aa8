package nerchinsk.storage;

import java.time.Duration;
import java.util.List;

/**
 * For how long rows are kept.
 *
 * @param sql removes what was changed before the moment {@code :before}
 * @param after how long after its last change a row is removed
 */
record Expiry(String sql, Duration after) {
    /** What the bot tells people about privacy rests on these. */
    static final List<Expiry> RULES = List.of(
            // Telegram keeps updates for 24 hours and may send them again until then
            // (core.telegram.org/bots/api#getting-updates).
            new Expiry("DELETE FROM updates WHERE finished = 1 AND changed < :before", Duration.ofDays(2)),
            new Expiry("DELETE FROM conversations WHERE changed < :before", Duration.ofDays(1)),
            new Expiry("DELETE FROM replies WHERE changed < :before", Duration.ofDays(90)),
            new Expiry("DELETE FROM feedback WHERE changed < :before", Duration.ofDays(365)),
            new Expiry("DELETE FROM unanswered WHERE changed < :before", Duration.ofDays(365)),
            new Expiry("DELETE FROM quiz_polls WHERE changed < :before", Duration.ofDays(365)),
            new Expiry("DELETE FROM quiz_rounds WHERE changed < :before", Duration.ofDays(365)),
            // Scores stand for all time, as long as anybody plays in the chat.
            new Expiry("DELETE FROM quiz_answers WHERE chat IN (SELECT chat FROM quiz_answers GROUP BY chat "
                    + "HAVING MAX(answered) < :before)", Duration.ofDays(365)),
            new Expiry("DELETE FROM quiz_players WHERE changed < :before AND NOT EXISTS "
                    + "(SELECT 1 FROM quiz_answers a WHERE a.person = quiz_players.person)", Duration.ofDays(1)));
}
