package nerchinsk.stats;

import java.time.LocalDate;
import nerchinsk.answer.Outcome;
import nerchinsk.intent.Intent;
import nerchinsk.text.Language;

/**
 * How often something was asked on one day.
 *
 * @param day a day of UTC
 * @param times at least 1
 */
public record Count(LocalDate day, Language language, Intent intent, Outcome outcome, long times) {
}
