package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.language.WordLists;
import nerchinsk.text.Span;

/** Finds the years of events: exact ones, in sentences that name no other, of what happened once. */
final class YearGaps {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[0-9]{3}|20[0-9]{2})(?!\\d)");
    private static final Pattern INEXACT_BEFORE = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + WordLists.lines(YearGaps.class, "inexact.txt").stream().map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\s+(?:(?:the|in|on|at|from|since|в|во|с|со)\\s+)?$");
    private static final Pattern INEXACT = Pattern.compile(
            "(?iu)\\d0(?:['’]?s|-[а-я])|[–—]|начал|конц|конец|серед|лето|зим|весн|осен|early|late|mid|beginning|end of"
                    + "|summer|winter|spring|autumn");
    private static final Pattern RANGE = Pattern
            .compile("(?:[Ff]rom|[Сс]о?) (?<first>\\d{4}) (?:to|по) (?<last>\\d{4})(?: год)?");

    private YearGaps() {
    }

    static List<Gap> in(Told told) {
        List<Span> years = YEAR.matcher(told.text()).results().map(match -> new Span(match.start(), match.end()))
                .toList();
        if (years.size() == 2) {
            return range(told);
        }
        if (years.size() != 1 || !Once.happened(told)) {
            return List.of();
        }
        Span year = years.getFirst();
        return told.spans(FactKind.DATE).stream().filter(date -> date.covers(year))
                .filter(date -> isExact(told.text(), date)).limit(1)
                .map(date -> new Gap(told, year, Wanted.YEAR, Optional.empty())).toList();
    }

    /**
     * The first or the last year of a range, if the sentence names no other years and counts what happened in it: what
     * just went on may have begun before, or gone on after.
     */
    private static List<Gap> range(Told told) {
        if (FigureGaps.in(told).isEmpty()) {
            return List.of();
        }
        return told.spans(FactKind.DATE).stream().flatMap(date -> {
            Matcher range = RANGE.matcher(date.of(told.text()));
            String asked = Fingerprint.number(told.text(), 2) == 0 ? "first" : "last";
            return range.matches()
                    ? Stream.of(new Gap(told, new Span(range.start(asked), range.end(asked)).shift(date.start()),
                            Wanted.YEAR, Optional.empty()))
                    : Stream.empty();
        }).toList();
    }

    private static boolean isExact(String text, Span date) {
        return !INEXACT.matcher(date.of(text)).find()
                && !INEXACT_BEFORE.matcher(text.substring(0, date.start())).find();
    }
}
