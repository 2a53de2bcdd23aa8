package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** What stays of a sentence for one about another time: all but its dates, its answer and what it quotes. */
final class Model {
    private static final Pattern TIME = Pattern.compile("(?:\\p{L}+ )?\\d[\\d.,–-]*(?: год\\p{L}*)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
    private static final Pattern QUOTED = Pattern.compile("[“«\"][^“”«»\"]*[”»\"]");

    private Model() {
    }

    static String of(Quote quote) {
        StringBuilder text = new StringBuilder(quote.text());
        for (Span span : quote.highlights()) {
            text.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
        return TIME.matcher(QUOTED.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** The year that {@code quote} tells; empty if it tells none or several. */
    static Optional<String> year(Quote quote) {
        List<String> years = YEAR
                .matcher(quote.answer().filter(answer -> YEAR.matcher(answer).find()).orElse(quote.text()))
                .results().map(MatchResult::group).distinct().toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }
}
