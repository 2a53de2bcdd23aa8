package nerchinsk.telegram;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.answer.Voices;
import nerchinsk.chat.Messages;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Wording;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/** Puts replies into words for Telegram: quotes as quotations, the answer in bold, sources as links. */
final class HtmlWording {
    private static final Messages WORDS = new Messages(HtmlWording.class);
    /** Room for the name of the source and what stands around a quote. */
    private static final int MOST_QUOTE = Html.MOST - 900;
    /** In UTF-16 units, of the title of a document; our choice. */
    private static final int MOST_NAME = 200;
    private static final Html LINE = new Html("\n", 1);

    private final String botName;

    /** @param botName the user name of the bot */
    HtmlWording(String botName) {
        this.botName = botName;
    }

    /** A word of the bot on Telegram. */
    static String say(Language language, String key, Object... values) {
        return WORDS.get(language, key, values);
    }

    /** What the user reads, within the limits of a message. */
    Html of(Reply reply) {
        Language language = reply.language();
        return switch (reply) {
            case Reply.Answered answered -> answered(answered.answer(), language);
            case Reply.Another another -> quoted(another.quote(), language, MOST_QUOTE);
            case Reply.Nearby nearby -> nearby(nearby);
            case Reply.Around around -> paragraph(around.quote(), language);
            case Reply.Sources sources -> sources(sources);
            case Reply.Talk talk when talk.intent() == Intent.HELP -> Html.text(say(language, "help", botName));
            case Reply.Talk talk -> Html.text(Messages.say(language, talk.intent().code()));
            case Reply.Welcome welcome -> Html.text(Messages.say(language, "welcome")).and(LINE).and(LINE)
                    .and(welcome.examples().isEmpty() ? Html.EMPTY : Html.text(Messages.say(language, "examples")));
            case Reply.Terms terms when !terms.terms().isEmpty() ->
                Html.text(Messages.say(language, "terms." + terms.kind().word()));
            case Reply.Terms terms -> plain(terms);
            case Reply.Told told -> plain(told);
            case Reply.Speaking speaking -> plain(speaking);
            case Reply.Nothing nothing -> plain(nothing);
        };
    }

    private static Html plain(Reply reply) {
        String text = Wording.plain().of(reply);
        return Html.text(Cutting.start(text, Html.MOST).of(text));
    }

    private Html answered(Answer answer, Language language) {
        return switch (answer) {
            case Answer.Found found -> about(found, language).and(quoted(found.quote(), language, MOST_QUOTE))
                    .and(voices(found.voices(), language, Html.MOST - MOST_QUOTE));
            case Answer.Unsure unsure -> about(unsure, language).and(Messages.say(language, "unsure")).and(LINE)
                    .and(quoted(unsure.quote(), language, MOST_QUOTE))
                    .and(voices(unsure.voices(), language, Html.MOST - MOST_QUOTE));
            case Answer.Unknown unknown -> about(unknown, language).and(Messages.say(language, "unknown"));
            case Answer.Smalltalk smalltalk -> Html.text(say(language, "help", botName));
        };
    }

    private static Html about(Answer answer, Language language) {
        return answer.question().about().map(about -> Html.text(Messages.say(language, "about", shortened(about)))
                .italic().and(LINE)).orElse(Html.EMPTY);
    }

    /** What other sources say, as far as there is room beside the longest quote. */
    private static Html voices(Voices voices, Language language, int room) {
        Html said = Html.EMPTY;
        if (!voices.agreeing().isEmpty()) {
            said = said.and(LINE).and(Messages.say(language, "agreeing", voices.agreeing().stream()
                    .map(quote -> shortened(Wording.publisher(quote.document(), language))).distinct()
                    .collect(Collectors.joining(", "))));
        }
        if (!voices.differing().isEmpty()) {
            Html differing = LINE.and(LINE).and(Messages.say(language, "differing"));
            for (Quote quote : voices.differing()) {
                Html next = differing.and(LINE).and(quoted(quote, language, MOST_QUOTE));
                differing = said.length() + next.length() <= room - MOST_NAME ? next : differing;
            }
            said = said.and(differing);
        }
        return said;
    }

    private static Html nearby(Reply.Nearby reply) {
        Html said = Html.text(Wording.nearby(reply));
        for (Quote quote : reply.quotes()) {
            Html next = said.and(LINE).and(LINE).and(quoted(quote, reply.language(), Html.MOST / 3 - MOST_NAME * 2));
            said = next.length() <= Html.MOST ? next : said;
        }
        return said;
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
    private static Html paragraph(Quote quote, Language language) {
        StoredPassage passage = quote.sentence().passage();
        Span sentence = quote.sentence().sentence().span();
        Span around = Cutting.around(passage, quote.sentence().index(), MOST_QUOTE);
        Span shown = around.length() <= MOST_QUOTE
                ? around
                : Cutting.start(sentence.of(passage.text()), MOST_QUOTE).shift(sentence.start());
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

    private static Html source(Document document, Language language) {
        String key = "quote.source." + document.rendering().name().toLowerCase(Locale.ROOT);
        String publisher = shortened(Wording.publisher(document, language));
        String[] around = Messages.say(language, key, "\0").split("\0", 2);
        Optional<URI> url = document.source().url();
        Html name = url.isPresent() ? Html.text(publisher).link(url.get().toASCIIString()) : Html.text(publisher);
        return Html.text(around[0]).and(name).and(around.length > 1 ? around[1] : "");
    }

    private static Html sources(Reply.Sources reply) {
        Html said = Html.text(Messages.say(reply.language(), "sources"));
        for (Document document : reply.documents()) {
            Html next = said.and(LINE).and("• " + shortened(document.title()) + " — ")
                    .and(source(document, reply.language())).and(shortened(Wording.voice(document)));
            if (next.length() > Html.MOST - Cutting.LEFT_OUT.length()) {
                return said.and(Cutting.LEFT_OUT);
            }
            said = next;
        }
        return said;
    }

    private static String shortened(String name) {
        Span shown = Cutting.start(name, MOST_NAME);
        return shown.length() == name.length() ? name : shown.of(name) + Cutting.LEFT_OUT;
    }
}
