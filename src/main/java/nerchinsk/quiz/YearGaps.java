package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.fact.FactKind;
import nerchinsk.knowledge.Kind;
import nerchinsk.text.Span;

/** Finds the years of events: exact ones, in sentences that name no other, of what happened once. */
final class YearGaps {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[0-9]{3}|20[0-9]{2})(?!\\d)");
    private static final Pattern INEXACT_BEFORE = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + WordLists.lines("inexact.txt").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\s+(?:(?:the|in|on|at|в|во)\\s+)?$");
    private static final Pattern INEXACT = Pattern.compile(
            "(?iu)\\d0(?:['’]?s|-[а-я])|[–—]|начал|конц|конец|серед|лето|зим|весн|осен|early|late|mid|beginning|end of|summer|winter|spring|autumn");
    private static final Pattern VISIT = WordLists.phrases("visits.txt");
    private static final Pattern UNIQUE = WordLists.phrases("unique.txt");
    private static final Pattern QUOTED = Pattern.compile("[«“\"]");

    private YearGaps() {
    }

    static List<Gap> in(Told told) {
        List<Span> years = YEAR.matcher(told.text()).results().map(match -> new Span(match.start(), match.end()))
                .toList();
        if (years.size() != 1 || !happenedOnce(told)) {
            return List.of();
        }
        Span year = years.getFirst();
        return told.spans(FactKind.DATE).stream().filter(date -> date.covers(year))
                .filter(date -> isExact(told.text(), date)).limit(1)
                .map(date -> new Gap(told, year, Wanted.YEAR, Optional.empty())).toList();
    }

    private static boolean isExact(String text, Span date) {
        return !INEXACT.matcher(date.of(text)).find()
                && !INEXACT_BEFORE.matcher(text.substring(0, date.start())).find();
    }

    /** Statesmen visit each other every year: which visit is meant must be told by something else. */
    private static boolean happenedOnce(Told told) {
        return !VISIT.matcher(told.text()).find() || UNIQUE.matcher(told.text()).find()
                || QUOTED.matcher(told.text()).find() || told.mentions().stream().map(mention -> mention.term().kind())
                        .anyMatch(kind -> kind == Kind.TREATY || kind == Kind.EVENT);
    }
}
