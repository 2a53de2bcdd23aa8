package nerchinsk.chat;

import nerchinsk.knowledge.Document;
import nerchinsk.text.Language;

/** Puts the sources of documents into words. */
public final class SourceWording {
    private SourceWording() {
    }

    /** Who published what {@code document} rests on, or that nobody knows. */
    public static String publisher(Document document, Language language) {
        return document.source().hasPublisher()
                ? document.source().publisher()
                : Messages.say(language, "quote.publisher.unknown");
    }

    /** Whose words {@code document} holds or restates, and where they can be read. */
    static String named(Document document, Language language) {
        String source = Messages.say(language, "quote.source." + document.rendering().word(),
                publisher(document, language));
        return document.source().url().map(url -> source + ", " + url).orElse(source);
    }

    /** What kind of voice the source is, as it follows its name; empty if nobody says. */
    public static String voice(Document document) {
        return document.source().voice().map(voice -> " (" + voice + ")").orElse("");
    }
}
