package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.text.Span;

/** Finds the years of events: exact ones, in sentences that name no other. */
final class YearGaps {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[0-9]{3}|20[0-9]{2})(?!\\d)");
    /** Words before a date that make it inexact or a bound; our own list. */
    private static final Pattern VAGUE = Pattern
            .compile("(?iu)(?<!\\p{L})(?:about|around|approximately|circa|by|before|after|since|until|till|as of"
                    + "|from|to|through|beginning of|start of|end of|early|late|mid|middle of|eve of|almost|nearly"
                    + "|около|примерно|приблизительно|к|до|после|с|со|по|по состоянию на|на|начала|начало|начале|началу|конца|конце|концу|конец"
                    + "|середине|середины|накануне|почти|лету|зиме|весне|осени)\\s+(?:the\\s+)?(?:(?:summer|spring|autumn|winter)(?: of)?\\s+)?$");

    private YearGaps() {
    }

    static List<Gap> in(Told told) {
        List<Span> years = YEAR.matcher(told.text()).results().map(match -> new Span(match.start(), match.end()))
                .toList();
        if (years.size() != 1) {
            return List.of();
        }
        Span year = years.getFirst();
        return told.spans(FactKind.DATE).stream().filter(date -> date.covers(year)).findFirst()
                .filter(date -> isExact(told.text(), date))
                .flatMap(date -> Optional.of(new Gap(told, year, Wanted.YEAR, Optional.empty())))
                .stream().toList();
    }

    private static boolean isExact(String text, Span date) {
        Matcher inside = Pattern
                .compile("(?iu)\\d0(?:['’]?s|-[а-я])|[–—]|начал|конц|конец|серед|early|late|mid|beginning|end of")
                .matcher(date.of(text));
        return !inside.find() && !VAGUE.matcher(text.substring(0, date.start())).find();
    }
}
