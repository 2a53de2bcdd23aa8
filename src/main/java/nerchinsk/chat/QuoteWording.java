package nerchinsk.chat;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.answer.Quote;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/** Puts quotes into words, with marks around what should stand out. Immutable: safe for use by many threads. */
final class QuoteWording {
    private final String strongStart;
    private final String quietStart;
    private final String end;

    /** The marks are those of {@link Wording#marked}. */
    QuoteWording(String strongStart, String quietStart, String end) {
        this.strongStart = strongStart;
        this.quietStart = quietStart;
        this.end = end;
    }

    /** A quote in quotation marks, below the sentence that it leans on, and its source on a line of its own. */
    String quoted(Quote quote, Language language) {
        String said = Messages.say(quote.language(), "quote.marks", marked(quote.text(), quote.highlights()));
        return leaning(quote) + said + "\n— " + place(quote, language);
    }

    private String leaning(Quote quote) {
        return quote.leansOn().map(before -> Messages.say(quote.language(), "quote.before", before.text()))
                .map(before -> quietStart + before + end + "\n").orElse("");
    }

    /** The paragraph of a quote in quotation marks, with the quote marked, and its source on a line of its own. */
    String paragraph(Quote quote, Language language) {
        String paragraph = marked(quote.sentence().passage().text(), List.of(quote.sentence().sentence().span()));
        return Messages.say(quote.language(), "quote.marks", paragraph) + "\n— " + place(quote, language);
    }

    private static String place(Quote quote, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(quote.document().title());
        quote.section().ifPresent(parts::add);
        parts.add(SourceWording.named(quote.document(), language));
        if (quote.language() != language) {
            parts.add(Messages.say(language, "quote.language." + quote.language().code()));
        }
        return String.join(" · ", parts);
    }

    private String marked(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder(text);
        for (Span span : spans.reversed()) {
            marked.insert(span.end(), end).insert(span.start(), strongStart);
        }
        return marked.toString();
    }
}
