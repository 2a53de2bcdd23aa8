package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nerchinsk.answer.Outcome;
import nerchinsk.intent.Intent;
import nerchinsk.stats.Count;
import nerchinsk.stats.Tally;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Tally} promises, whatever keeps it. */
abstract class TallyContract extends StorageContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private Tally port() {
        return ports().tally();
    }

    @Test
    void nothingIsCountedAtFirst() {
        assertThat(port().since(LocalDate.MIN.withYear(1))).isEmpty();
    }

    @Test
    void likeQuestionsOfADayAreCountedTogether() {
        for (int i = 0; i < 3; i++) {
            port().count(MONDAY, Language.RUSSIAN, Intent.HOW_MUCH, Outcome.FOUND);
        }
        port().count(MONDAY, Language.RUSSIAN, Intent.HOW_MUCH, Outcome.UNKNOWN);
        port().count(MONDAY, Language.ENGLISH, Intent.HOW_MUCH, Outcome.FOUND);
        assertThat(port().since(MONDAY)).containsExactly(
                new Count(MONDAY, Language.ENGLISH, Intent.HOW_MUCH, Outcome.FOUND, 1),
                new Count(MONDAY, Language.RUSSIAN, Intent.HOW_MUCH, Outcome.FOUND, 3),
                new Count(MONDAY, Language.RUSSIAN, Intent.HOW_MUCH, Outcome.UNKNOWN, 1));
    }

    @Test
    void daysAreKeptApartAndEarlierOnesCanBeLeftOut() {
        port().count(MONDAY.minusDays(1), Language.ENGLISH, Intent.WHO, Outcome.UNSURE);
        port().count(MONDAY.plusMonths(3), Language.ENGLISH, Intent.WHO, Outcome.UNSURE);
        port().count(MONDAY, Language.ENGLISH, Intent.GREETING, Outcome.SMALLTALK);
        assertThat(port().since(MONDAY)).extracting(Count::day).containsExactly(MONDAY, MONDAY.plusMonths(3));
    }
}
