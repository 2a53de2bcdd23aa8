package nerchinsk.telegram;

import java.util.stream.Collectors;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.answer.Voices;
import nerchinsk.chat.Messages;
import nerchinsk.chat.Reply;
import nerchinsk.chat.SourceWording;
import nerchinsk.chat.Wording;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Document;
import nerchinsk.text.Language;

/** Puts replies into words for Telegram: quotes as quotations, the answer in bold, sources as links. */
final class HtmlWording {
    private static final Messages WORDS = new Messages(HtmlWording.class);
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
            case Reply.Another another -> HtmlQuotes.quoted(another.quote(), language, HtmlQuotes.MOST);
            case Reply.Nearby nearby -> nearby(nearby);
            case Reply.Around around -> HtmlQuotes.paragraph(around.quote(), language);
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
            case Answer.Found found ->
                about(found, language).and(HtmlQuotes.quoted(found.quote(), language, HtmlQuotes.MOST))
                        .and(voices(found.voices(), language, Html.MOST - HtmlQuotes.MOST));
            case Answer.Unsure unsure -> about(unsure, language).and(Messages.say(language, "unsure")).and(LINE)
                    .and(HtmlQuotes.quoted(unsure.quote(), language, HtmlQuotes.MOST))
                    .and(voices(unsure.voices(), language, Html.MOST - HtmlQuotes.MOST));
            case Answer.Unknown unknown -> about(unknown, language).and(Wording.notFound(unknown, language));
            case Answer.Smalltalk smalltalk -> Html.text(say(language, "help", botName));
        };
    }

    private static Html about(Answer answer, Language language) {
        return answer.question().about()
                .map(about -> Html.text(Messages.say(language, "about", HtmlQuotes.shortened(about)))
                        .italic().and(LINE))
                .orElse(Html.EMPTY)
                .and(answer.isFromAnotherSource()
                        ? Html.text(Messages.say(language, "elsewhere")).and(LINE)
                        : Html.EMPTY);
    }

    /** What other sources say, as far as there is room beside the longest quote. */
    private static Html voices(Voices voices, Language language, int room) {
        Html said = Html.EMPTY;
        if (!voices.agreeing().isEmpty()) {
            said = said.and(LINE).and(Messages.say(language, "agreeing", voices.agreeing().stream()
                    .map(quote -> HtmlQuotes.shortened(SourceWording.publisher(quote.document(), language))).distinct()
                    .collect(Collectors.joining(", "))));
        }
        if (!voices.differing().isEmpty()) {
            Html differing = LINE.and(LINE).and(Messages.say(language, "differing"));
            for (Quote quote : voices.differing()) {
                Html next = differing.and(LINE).and(HtmlQuotes.quoted(quote, language, HtmlQuotes.MOST));
                differing = said.length() + next.length() <= room - HtmlQuotes.MOST_NAME ? next : differing;
            }
            said = said.and(differing);
        }
        return said;
    }

    private static Html nearby(Reply.Nearby reply) {
        Html said = Html.text(Wording.nearby(reply));
        for (Quote quote : reply.quotes()) {
            Html next = said.and(LINE).and(LINE)
                    .and(HtmlQuotes.quoted(quote, reply.language(), Html.MOST / 3 - HtmlQuotes.MOST_NAME * 2));
            said = next.length() <= Html.MOST ? next : said;
        }
        return said;
    }

    private static Html sources(Reply.Sources reply) {
        Html said = Html.text(Messages.say(reply.language(), "sources"));
        for (Document document : reply.documents()) {
            Html next = said.and(LINE).and("• " + HtmlQuotes.shortened(document.title()) + " — ")
                    .and(HtmlQuotes.source(document, reply.language()))
                    .and(HtmlQuotes.shortened(SourceWording.voice(document)));
            if (next.length() > Html.MOST - Cutting.LEFT_OUT.length()) {
                return said.and(Cutting.LEFT_OUT);
            }
            said = next;
        }
        Html withOne = said.and(Wording.askOne(reply));
        return withOne.length() > Html.MOST ? said : withOne;
    }
}
