package nerchinsk.telegram;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Messages;
import nerchinsk.chat.SourceWording;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/** Puts quotes into words for Telegram: as quotations, the answer in bold, the source as a link. */
final class HtmlQuotes {
    /** What is shown of a quote, in UTF-16 units: there is room for the name of the source and what stands around. */
    static final int MOST = Html.MOST - 900;
    /** In UTF-16 units, of the title of a document; our choice. */
    static final int MOST_NAME = 200;
    private static final Html LINE = new Html("\n", 1);

    private HtmlQuotes() {
    }

    /**
     * A quote with its answer in bold, below the sentence that it leans on in italics, and its source on a line of its
     * own.
     */
    static Html quoted(Quote quote, Language language, int most) {
        Html before = quote.leansOn().map(sentence -> before(sentence.text(), most / 2)).orElse(Html.EMPTY);
        Span shown = Cutting.start(quote.text(), most - before.length());
        return before.and(marked(quote.text(), shown, quote.highlights())).quotation().and(LINE)
                .and(place(quote, language));
    }

    private static Html before(String sentence, int most) {
        Span shown = Cutting.start(sentence, most);
        return marked(sentence, shown, List.of()).italic().and(LINE);
    }

    /** The paragraph of a quote with the quote in bold, and its source. */
    static Html paragraph(Quote quote, Language language) {
        StoredPassage passage = quote.sentence().passage();
        Span sentence = quote.sentence().sentence().span();
        Span around = Cutting.around(passage, quote.sentence().index(), MOST);
        Span shown = around.length() <= MOST
                ? around
                : Cutting.start(sentence.of(passage.text()), MOST).shift(sentence.start());
        return marked(passage.text(), shown, List.of(sentence)).quotation().and(LINE).and(place(quote, language));
    }

    private static Html marked(String text, Span shown, List<Span> marks) {
        Html said = shown.start() == 0 ? Html.EMPTY : Html.text("… ");
        int at = shown.start();
        for (Span mark : marks) {
            int start = Math.max(at, mark.start());
            int end = Math.min(shown.end(), mark.end());
            if (start < end) {
                said = said.and(text.substring(at, start)).and(Html.text(text.substring(start, end)).bold());
                at = end;
            }
        }
        said = said.and(text.substring(at, shown.end()));
        return shown.end() == text.length() ? said : said.and(Cutting.LEFT_OUT);
    }

    private static Html place(Quote quote, Language language) {
        Html place = Html.text("— " + shortened(quote.document().title()));
        if (quote.section().isPresent()) {
            place = place.and(" · " + shortened(quote.section().get()));
        }
        place = place.and(" · ").and(source(quote.document(), language));
        return quote.language() == language
                ? place
                : place.and(" · " + Messages.say(language, "quote.language." + quote.language().code()));
    }

    /** Whose words {@code document} holds or restates, as a link to where they can be read. */
    static Html source(Document document, Language language) {
        String key = "quote.source." + document.rendering().word();
        String publisher = shortened(SourceWording.publisher(document, language));
        String[] around = Messages.say(language, key, "\0").split("\0", 2);
        Optional<URI> url = document.source().url();
        Html name = url.isPresent() ? Html.text(publisher).link(url.get().toASCIIString()) : Html.text(publisher);
        return Html.text(around[0]).and(name).and(around.length > 1 ? around[1] : "");
    }

    /** A name, cut where it is longer than there is room for. */
    static String shortened(String name) {
        Span shown = Cutting.start(name, MOST_NAME);
        return shown.length() == name.length() ? name : shown.of(name) + Cutting.LEFT_OUT;
    }
}
