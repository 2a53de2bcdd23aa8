package nerchinsk.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Kind;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Span;

/** "What is the SCO?" wants a sentence that says what it is before one that names it. */
final class Definitions {
    /** How people ask what a thing is; our own list. */
    private static final Pattern ASKING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:what(?:['’]?s| is| are| was| were)|define|что (?:это )?такое|что это)(?!\\p{L})");
    /** What stands behind the name of a thing where it is said what it is, and before it; our own lists. */
    private static final Pattern BEHIND = Pattern
            .compile("(?iu)^[^\\p{L}]*(?:\\([^)]*\\))?[)”»\"]*(?:,? (?:is|was|are|were) "
                    + "(?:a|an|the|one)\\s| as (?:a|an|the)\\s|, (?:a|an) | ?— (?!\\d)"
                    + "|,? (?:это|является|призван[аоы]?|представляет собой)\\s"
                    + "| организацией).*", Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern
            .compile("(?iu).*(?:(?:purpose|aim|goal) of the |цель |задача )[«“\"]?$", Pattern.DOTALL);
    /** What stands before the name of a thing that is an example of another; our own list. */
    private static final Pattern EXAMPLE = Pattern
            .compile("(?iu).*(?:such as|так(?:их|ие) как|например,? в)(?: the)? [«“\"]?$", Pattern.DOTALL);

    private Definitions() {
    }

    /** {@code ranked} with the sentence in front that says best what {@code question} asks about, if one does. */
    static List<Ranked> first(Question question, List<Ranked> ranked) {
        return asked(question).flatMap(term -> ranked.stream().filter(each -> worth(each, term) > 0)
                .max(Comparator.comparingInt((Ranked each) -> worth(each, term)).thenComparing(Ranked::score)))
                .map(best -> inFront(best, ranked)).orElse(ranked);
    }

    private static List<Ranked> inFront(Ranked best, List<Ranked> ranked) {
        List<Ranked> ordered = new ArrayList<>(ranked);
        ordered.remove(best);
        ordered.addFirst(best);
        return ordered;
    }

    /** The term that the question names and says nothing else of. */
    private static Optional<String> asked(Question question) {
        return !question.asks(Intent.WHAT) || !ASKING.matcher(question.asked()).find()
                ? Optional.empty()
                : question.mentions().stream().filter(Definitions::isThing)
                        .filter(mention -> mention.first() == 0 && mention.last() == question.keys().size())
                        .map(mention -> mention.term().id()).findFirst();
    }

    private static boolean isThing(Mention mention) {
        return mention.term().kind() == Kind.ORGANISATION || mention.term().kind() == Kind.EVENT
                || mention.term().kind() == Kind.TREATY;
    }

    /** 2 if it says what the term is, 1 if it says of what it is an example, else 0. */
    private static int worth(Ranked ranked, String term) {
        return ranked.naming().where(term).map(place -> worth(ranked.sentence().text(), place)).orElse(0);
    }

    private static int worth(String text, Span place) {
        String before = text.substring(0, place.start());
        boolean says = BEHIND.matcher(text.substring(place.end())).matches() || BEFORE.matcher(before).matches();
        return says ? 2 : EXAMPLE.matcher(before).matches() ? 1 : 0;
    }
}
