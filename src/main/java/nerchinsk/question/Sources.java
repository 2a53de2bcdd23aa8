package nerchinsk.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Span;

/**
 * The sources that a question may name as those whose words it asks for: "according to Wikipedia", «что пишет эссе о
 * …». Immutable: safe for use by many threads.
 */
public final class Sources {
    /** No source is known: every question asks all of them. */
    public static final Sources NONE = new Sources(List.of());

    /** Stands for each character of a name while phrases are looked for; no text means anything by it. */
    private static final char MARK = '\uE000';
    /** What may stand before the name of a source; our own list. */
    private static final String BEFORE = "(?:(?:the|this|that|your|an?|author|authors|article|blog|site|page|of|in|on"
            + "|эт\\p{L}{1,3}|автор\\p{L}{0,3}|стать\\p{L}{1,2}|блог\\p{L}{0,2}|сайт\\p{L}{0,2}|проект\\p{L}{0,2}"
            + "|компани\\p{L}{1,2}|корпораци\\p{L}{1,2}) ){0,4}+";
    private static final String NAME = "[«“\"]?" + MARK + "++(?:['’]s)?[»”\"]?(?: (?:article|page|blog|site|entry))?+";
    /** One source or several. */
    private static final String NAMES = BEFORE + NAME
            + "(?:,? (?:and|or|и|или) (?:(?:according to|по данным|согласно) )?+" + BEFORE + NAME + "){0,4}+";
    /** Verbs of saying; our own lists. */
    private static final String SAYS = "(?:says|writes|puts it|tells(?: us)?|has it|notes|claims|sees it|reports"
            + "|thinks)";
    private static final String SAYS_RU = "(?:(?:на)?пи(?:шет|шут|сал\\p{L}?)|(?:на)?писано"
            + "|(?:с|рас)?каза(?:но|л\\p{L}?)|говор(?:ит|ят|ил\\p{L}?)(?:ся|сь)?"
            + "|утвержда(?:ет|ют|л\\p{L}?)(?:ся|сь)?|счита(?:ет|ют|л\\p{L}?)"
            + "|сообща(?:ет|ют|л\\p{L}?)(?:ся|сь)?|отмеча(?:ет|ют|л\\p{L}?)(?:ся|сь)?|рассказыва(?:ет|ют|л\\p{L}?)"
            + "|полага(?:ет|ют)|дума(?:ет|ют)|указано|указыва(?:ет|ют)|есть|известно)";
    /** What follows such a phrase before the matter, which may be just "it"; our own list. */
    private static final String ABOUT = "(?: (?:about|of|on|о|об|обо|про|насчет|насчёт)(?![\\p{L}\\p{N}])"
            + "(?: (?:it|this|that|этом|это)(?=[^\\p{L}\\p{N}]*$))?)?";
    /** How people ask for the words of a source; our own list. What is left out is no part of the question. */
    private static final List<String> WAYS = List.of(
            "(?:according to|as per|judging by|if (?:you|we) believe) NAMES",
            "in the (?:view|words|opinion|account|eyes) of NAMES",
            "as NAMES SAYS",
            "in NAMES (?:view|opinion|words|account|version|eyes|telling)",
            "what (?:else )?(?:does|did|do) NAMES (?:say|write|tell(?: us| me)?|think|claim|report|know)ABOUT",
            "what NAMES SAYSABOUT",
            "what (?:is|was) (?:there |said |written |told )?in NAMES (?:about|of|on)",
            "(?:does|did|do) NAMES (?:say|think|claim)(?: that)?",
            "(?:согласно|судя по|если верить) NAMES",
            "по (?:словам|данным|мнению|версии|утверждени(?:ю|ям)|оценке|сведениям|информации|сообщению) NAMES",
            "как (?:\\p{L}+ )?SAYS_RU (?:в |на )?NAMES",
            "как (?:в |на )?NAMES SAYS_RU",
            "что (?:там |ещ[её] |об этом |про это |на это )?SAYS_RU (?:в |на )?NAMESABOUT",
            "что (?:ещ[её] )?(?:в |на )?NAMES (?:об этом |про это )?SAYS_RUABOUT");
    /** Ways that ask for words only at the beginning, or where they are all that is said; our own list. */
    private static final List<String> WAYS_AT_THE_BEGINNING = List.of(
            "NAMES (?:on|about|о|об|обо|про)(?![\\p{L}\\p{N}])",
            "(?:and|what about|how about|а|и|а что|а как) NAMES(?=[^\\p{L}\\p{N}]*$)");
    private static final Pattern ASKING = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + any(WAYS)
            + "|(?<=^[^\\p{L}\\p{N}]{0,3})(?:" + any(WAYS_AT_THE_BEGINNING) + "))(?![\\p{L}\\p{N}])");

    private final List<SourceName> names;

    /** A name that was found. */
    private record Found(Span span, DocumentId document) {
    }

    /**
     * A question without the words by which it names its sources.
     *
     * @param text as long as before, with blanks in their place
     * @param documents those whose words it asks for; any if empty
     */
    record Asked(String text, Set<DocumentId> documents) {
    }

    private Sources(List<SourceName> names) {
        this.names = List.copyOf(names);
    }

    /** The sources of the documents of {@code knowledge}. */
    public static Sources of(Knowledge knowledge) {
        return new Sources(SourceName.in(knowledge));
    }

    private static String any(List<String> ways) {
        return ways.stream().map(way -> way.replace("ABOUT", ABOUT).replace("SAYS_RU", SAYS_RU).replace("SAYS", SAYS)
                .replace("NAMES", NAMES).replace(" ", "\\s+")).collect(Collectors.joining("|"));
    }

    /** {@code text} without the sources whose words it asks for. */
    Asked in(String text) {
        List<Found> found = named(text);
        if (found.isEmpty()) {
            return new Asked(text, Set.of());
        }
        Set<DocumentId> documents = new HashSet<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher asking = ASKING.matcher(marked(text, found));
        while (asking.find()) {
            Span phrase = new Span(asking.start(), asking.end());
            found.stream().filter(name -> phrase.covers(name.span())).map(Found::document).forEach(documents::add);
            blank(rest, phrase, ' ');
        }
        return documents.isEmpty() ? new Asked(text, Set.of()) : new Asked(rest.toString(), documents);
    }

    private List<Found> named(String text) {
        List<Word> words = Words.of(text);
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            int at = first;
            names.forEach(name -> name.at(words, at).ifPresent(span -> found.add(new Found(span, name.document()))));
        }
        return found;
    }

    private static CharSequence marked(String text, List<Found> found) {
        StringBuilder marked = new StringBuilder(text);
        found.forEach(name -> blank(marked, name.span(), MARK));
        return marked;
    }

    private static void blank(StringBuilder text, Span span, char with) {
        for (int at = span.start(); at < span.end(); at++) {
            text.setCharAt(at, with);
        }
    }
}
