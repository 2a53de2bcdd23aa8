package nerchinsk.quiz;

import static nerchinsk.quiz.Initial.small;
import static nerchinsk.quiz.RussianDates.MONTH;

import java.util.Optional;
import java.util.regex.Pattern;

/** Asks in Russian who did something; the patterns are our own. */
final class RussianPersons implements Way {
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?:\\p{L}+(?:ий|ый) )?(?:президент|лидер|председатель|премьер|министр"
                    + "|руководитель) (?:[\\p{L}]+ ){0,4}");
    private static final String YEARS = "(?:" + MONTH + " )?\\d{4} (?:году|года)|\\d{4}-е годы";
    private static final Pattern DATE = Pattern
            .compile("(?:В (?:" + YEARS + ")|К (?:лету|весне|осени|концу|началу) \\d{4} года|\\d{1,2} " + MONTH
                    + " \\d{4} года) ");
    /** A man did it: the past of a verb, right after the name or after a time. */
    private static final Pattern DID = Pattern.compile(" (?:в (?:" + YEARS + ") )?\\p{Ll}+л(?:ся)?[ ,].+\\.");

    @Override
    public Optional<String> of(Gap gap) {
        return Actor.in(gap, DATE, ROLE).filter(actor -> DID.matcher(actor.after()).matches())
                .map(actor -> (actor.role().isEmpty() ? "Кто" : "Какой " + small(actor.role()))
                        + (actor.when().isEmpty() ? "" : " " + small(actor.when())) + actor.rest());
    }
}
