package nerchinsk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Voices;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Source;
import nerchinsk.text.Language;

/** Puts replies into words: plain text, with marks around what should stand out. */
public final class Wording {
    private final QuoteWording quotes;

    private Wording(QuoteWording quotes) {
        this.quotes = quotes;
    }

    /** Words without marks. */
    public static Wording plain() {
        return new Wording(new QuoteWording("", "", ""));
    }

    /**
     * Words with marks, as terminals show bold and dim type.
     *
     * @param strong what stands before an answer
     * @param quiet what stands before a sentence that is shown so that the quote is understood
     * @param end what stands after either
     */
    public static Wording marked(String strong, String quiet, String end) {
        return new Wording(new QuoteWording(strong, quiet, end));
    }

    /** What the user reads; lines end at LF, none at the end. */
    public String of(Reply reply) {
        Language language = reply.language();
        return switch (reply) {
            case Reply.Answered answered -> answered(answered);
            case Reply.Another another -> quotes.quoted(another.quote(), language);
            case Reply.Nearby nearby -> nearby(nearby) + "\n\n"
                    + nearby.quotes().stream().map(quote -> quotes.quoted(quote, language))
                            .collect(Collectors.joining("\n\n"));
            case Reply.Around around -> quotes.paragraph(around.quote(), language);
            case Reply.Sources sources -> say(language, "sources") + "\n" + sources.documents().stream()
                    .map(document -> "• " + document.title() + " — " + SourceWording.named(document, language)
                            + SourceWording.voice(document))
                    .collect(Collectors.joining("\n")) + askOne(sources);
            case Reply.Talk talk -> talk(talk);
            case Reply.Told told -> say(language, "told." + told.matter().name().toLowerCase(Locale.ROOT));
            case Reply.Welcome welcome ->
                withExamples(List.of(say(language, "welcome")), welcome.examples(), language);
            case Reply.Terms terms -> terms(terms);
            case Reply.Speaking speaking -> speaking(speaking);
            case Reply.Nothing nothing -> nothing.name().map(name -> say(language, "nothing.command", name))
                    .orElseGet(() -> say(language, "nothing"));
        };
    }

    /** How to ask for the words of one source; nothing if none has a name. */
    public static String askOne(Reply.Sources sources) {
        return sources.documents().stream().map(Document::source).filter(Source::hasPublisher).findFirst()
                .map(source -> "\n\n" + say(sources.language(), "sources.one", source.publisher())).orElse("");
    }

    private String answered(Reply.Answered reply) {
        Language language = reply.language();
        return switch (reply.answer()) {
            case Answer.Found found -> about(found, language) + quotes.quoted(found.quote(), language)
                    + voices(found.voices(), language);
            case Answer.Unsure unsure -> about(unsure, language) + say(language, "unsure") + "\n"
                    + quotes.quoted(unsure.quote(), language) + voices(unsure.voices(), language);
            case Answer.Unknown unknown -> unknown(unknown, reply.examples(), language);
            case Answer.Smalltalk smalltalk -> say(language, "help");
        };
    }

    /**
     * A line that tells what a question that leaned on another was taken to be about, and one that another source is
     * quoted than the one that was asked for; nothing for others.
     */
    private static String about(Answer answer, Language language) {
        return answer.question().about().map(about -> say(language, "about", about) + "\n").orElse("")
                + (answer.isFromAnotherSource() ? say(language, "elsewhere") + "\n" : "");
    }

    /** Who says the same, and what those say who say something else; nothing if nobody else speaks. */
    private String voices(Voices voices, Language language) {
        String agreeing = voices.agreeing().stream().map(quote -> SourceWording.publisher(quote.document(), language))
                .collect(Collectors.joining(", "));
        String differing = voices.differing().stream().map(quote -> quotes.quoted(quote, language))
                .collect(Collectors.joining("\n"));
        return (agreeing.isEmpty() ? "" : "\n" + say(language, "agreeing", agreeing))
                + (differing.isEmpty() ? "" : "\n" + say(language, "differing") + "\n" + differing);
    }

    private static String unknown(Answer.Unknown unknown, List<String> examples, Language language) {
        List<String> lines = new ArrayList<>(List.of(about(unknown, language) + notFound(unknown, language)));
        if (!unknown.others().isEmpty()) {
            lines.add(say(language, "unknown.nearest"));
        }
        return withExamples(lines, examples, language);
    }

    /** That nothing was found, in any source or in the one whose words were asked for. */
    public static String notFound(Answer.Unknown answer, Language language) {
        return say(language, answer.question().within().isEmpty() ? "unknown" : "unknown.there");
    }

    private static String talk(Reply.Talk talk) {
        Language language = talk.language();
        List<String> lines = new ArrayList<>();
        lines.add(say(language, talk.intent().code()));
        return switch (talk.intent()) {
            case THANKS -> lines.getFirst();
            case HELP -> {
                lines.add(say(language, "help.commands"));
                yield withExamples(lines, talk.examples(), language);
            }
            case GREETING, WHEN, WHO, WHERE, HOW_MUCH, TREATY, WHY, WHAT ->
                withExamples(lines, talk.examples(), language);
        };
    }

    private static String terms(Reply.Terms reply) {
        if (reply.terms().isEmpty()) {
            return say(reply.language(), "terms.none");
        }
        return say(reply.language(), "terms." + reply.kind().word()) + "\n" + reply.terms().stream()
                .map(term -> "• " + Browsing.name(term, reply.language())).collect(Collectors.joining("\n"));
    }

    private static String speaking(Reply.Speaking reply) {
        String now = say(reply.language(), "speaking." + reply.chosen().map(Language::code).orElse("auto"));
        String how = say(reply.language(), "speaking.how");
        return reply.understood() ? now + "\n" + how : how;
    }

    private static String withExamples(List<String> before, List<String> examples, Language language) {
        List<String> lines = new ArrayList<>(before);
        if (!examples.isEmpty()) {
            lines.add(say(language, "examples"));
            examples.forEach(example -> lines.add("• " + example));
        }
        return String.join("\n", lines);
    }

    /** What stands above sentences that are near, and may not answer. */
    public static String nearby(Reply.Nearby reply) {
        return say(reply.language(), reply.quotes().size() == 1 ? "nearest.one" : "nearest");
    }

    private static String say(Language language, String key, Object... values) {
        return Messages.say(language, key, values);
    }
}
