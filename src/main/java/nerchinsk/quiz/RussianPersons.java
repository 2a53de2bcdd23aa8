package nerchinsk.quiz;

import static nerchinsk.quiz.RussianWording.MONTH;
import static nerchinsk.quiz.RussianWording.small;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in Russian who did something. */
final class RussianPersons {
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?:\\p{L}+(?:ий|ый) )?(?:президент|лидер|председатель|премьер|министр|руководитель) (?:[\\p{L}]+ ){0,4}");
    private static final String YEARS = "(?:" + MONTH + " )?\\d{4} (?:году|года)|\\d{4}-е годы";
    private static final Pattern DATE = Pattern
            .compile("(?:В (?:" + YEARS + ")|К (?:лету|весне|осени|концу|началу) \\d{4} года|\\d{1,2} " + MONTH
                    + " \\d{4} года) ");
    /** A man did it: the past of a verb, right after the name or after a time. */
    private static final Pattern DID = Pattern.compile(" (?:в (?:" + YEARS + ") )?\\p{Ll}+л(?:ся)?[ ,].+\\.");

    Optional<String> of(Gap gap) {
        String text = gap.told().text();
        String before = text.substring(0, gap.span().start());
        String after = text.substring(gap.span().end());
        Matcher date = DATE.matcher(before);
        String when = date.lookingAt() ? date.group() : "";
        String role = before.substring(when.length());
        boolean plain = role.isEmpty() || ROLE.matcher(role).matches();
        if (!plain || !DID.matcher(after).matches() || after.contains(":")) {
            return Optional.empty();
        }
        String who = role.isEmpty() ? "Кто" : "Какой " + small(role.strip());
        return Optional.of(who + (when.isEmpty() ? "" : " " + small(when.strip()))
                + after.substring(0, after.length() - 1) + "?");
    }
}
