package nerchinsk.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Source;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/**
 * The sources that a question may name as those whose words it asks for: "according to Wikipedia", «что пишет эссе о
 * …». A source is known by its publisher, in the languages of all its editions, and by the other names that the
 * glossary has for that. Immutable: safe for use by many threads.
 */
public final class Sources {
    /** What may stand before the name of a source; our own list. */
    private static final String BEFORE = "(?:(?:the|an?|author|authors|article|blog|site|page|of|in"
            + "|автор\\p{L}*|стать\\p{L}*|блог\\p{L}*|сайт\\p{L}*|проект\\p{L}*|компани\\p{L}*|корпораци\\p{L}*) )*";
    /** How people ask for the words of a source, N; our own list. What is left out is no part of the question. */
    private static final List<String> WAYS = List.of(
            "(?:according to|as per|judging by|if (?:you|we) believe|in the (?:view|words|opinion|account|eyes) of) N",
            "as N (?:says|writes|puts it|tells it|has it|notes|claims|sees it|reports)",
            "in N (?:view|opinion|words|account|version|eyes|telling)",
            "what (?:does|did|do) N (?:say|write|tell(?: us| me)?|think|claim|report|know)ABOUT",
            "what (?:is|was) (?:there |said |written |told )?in N (?:about|of|on)",
            "(?:does|did) N (?:say|think|claim)(?: that)?",
            "(?<=^\\W{0,3})N (?:on|about|о|об|обо|про)",
            "(?:in|в|во) N",
            "(?:согласно|судя по|если верить) N",
            "по (?:словам|данным|мнению|версии|утверждени(?:ю|ям)|оценке|сведениям|информации|сообщению|материалам) N",
            "по N(?=\\s*[,?]|$)",
            "как (?:\\p{L}+ )?SAYS (?:в |на )?N",
            "как (?:в |на )?N SAYS",
            "что (?:там |об этом |про это |на это )?SAYS (?:в |на )?NABOUT",
            "что (?:в |на )?N SAYSABOUT");
    /** What follows such a phrase before the matter, which may be just "it"; our own list. */
    private static final String ABOUT = "(?: (?:about|of|on|о|об|обо|про|насчет|насчёт)"
            + "(?: (?:it|this|that|этом|это)(?=\\W*$))?)?";
    /** Russian verbs of saying; our own list. */
    private static final String SAYS = "(?:пиш(?:ет|ут)|говор(?:ит|ят)(?:ся)?|утвержда(?:ет|ют)(?:ся)?|счита(?:ет|ют)"
            + "|сообща(?:ет|ют)(?:ся)?|отмеча(?:ет|ют)(?:ся)?|рассказыва(?:ет|ют)|полага(?:ет|ют)|дума(?:ет|ют)|сказано"
            + "|написано|указано|есть|известно)";

    /** No source is known: every question asks all of them. */
    public static final Sources NONE = new Sources(List.of());

    private final List<Named> named;
    private final Pattern asking;

    /** The names of a source, and the documents that rest on it. */
    private record Named(Pattern names, DocumentId document) {
    }

    /**
     * A question without the words by which it names its sources.
     *
     * @param text as long as before, with blanks in their place
     * @param documents those whose words it asks for; any if empty
     */
    record Asked(String text, Set<DocumentId> documents) {
    }

    private Sources(List<Named> named) {
        this.named = List.copyOf(named);
        String any = named.stream().map(source -> source.names().pattern()).distinct()
                .collect(Collectors.joining("|"));
        String name = BEFORE + "[«“\"]?(?:" + any + ")[»”\"]?";
        Function<String, String> filled = way -> way.replace("ABOUT", ABOUT).replace("SAYS", SAYS).replace("N", name);
        this.asking = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:"
                + WAYS.stream().map(filled).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
    }

    /** The sources of the documents of {@code knowledge}. */
    public static Sources of(Knowledge knowledge) {
        List<Named> named = new ArrayList<>();
        for (Document document : knowledge.documents()) {
            if (document.source().hasPublisher()) {
                String names = Stream.concat(Stream.of(document.source().publisher()), others(document, knowledge))
                        .map(Sources::pattern).filter(name -> !name.isEmpty()).distinct()
                        .collect(Collectors.joining("|"));
                named.add(new Named(Pattern.compile("(?iu)" + names), document.id()));
            }
        }
        return named.isEmpty() ? NONE : new Sources(named);
    }

    /** What else the glossary calls the publisher. */
    private static Stream<String> others(Document document, Knowledge knowledge) {
        String publisher = document.source().publisher();
        return knowledge.glossary().terms().stream()
                .filter(term -> term.names().values().stream().map(Names::all).flatMap(List::stream)
                        .anyMatch(publisher::equalsIgnoreCase))
                .flatMap(term -> term.names().values().stream()).map(Names::all).flatMap(List::stream);
    }

    /**
     * A name in any form. One that is told in common words, "an essay by an unknown author", is known by each of these.
     */
    private static String pattern(String name) {
        List<Word> words = Words.of(name).stream().filter(Word::meaningful).toList();
        boolean common = !words.isEmpty()
                && words.stream().allMatch(word -> Character.isLowerCase(word.text().charAt(0)));
        String each = words.stream().map(Sources::inAnyForm)
                .collect(Collectors.joining(common ? "|" : "[\\s-]+"));
        return common ? "(?:" + each + ")(?:\\s(?:of the\\s|by an\\s)?(?:" + each + "))*" : each;
    }

    private static String inAnyForm(Word word) {
        String form = word.text().toLowerCase(Locale.ROOT);
        String stem = form.startsWith(word.stem()) ? word.stem() : form;
        return Pattern.quote(stem) + "\\p{L}*(?:['’]s)?";
    }

    /** {@code text} without the sources whose words it asks for. */
    Asked in(String text) {
        // Most questions name no source at all, which is told much faster.
        if (named.stream().noneMatch(source -> source.names().matcher(text).find())) {
            return new Asked(text, Set.of());
        }
        Set<DocumentId> documents = new HashSet<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher found = asking.matcher(text);
        while (found.find()) {
            named.stream().filter(source -> source.names().matcher(found.group()).find()).map(Named::document)
                    .forEach(documents::add);
            for (int at = found.start(); at < found.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return new Asked(rest.toString(), documents);
    }
}
