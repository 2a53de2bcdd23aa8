package nerchinsk.answer;

import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** What stays of a sentence for one about another time: all but its dates, its answer and what it quotes. */
final class Model {
    private static final Pattern TIME = Pattern.compile("(?:\\p{L}+ )?\\d[\\d.,–-]*(?: год\\p{L}*)?");
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
}
