package nerchinsk.rank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.question.Question;

/** What a sentence must name to answer a question. */
public final class Expectation {
    /** "Which famous Indian leader": so many words in a row may tell what is asked for. */
    private static final int LONGEST_FOCUS = 3;

    private Expectation() {
    }

    /** The kinds of facts that can answer; empty if anything can. */
    public static Set<FactKind> of(Question question) {
        Set<FactKind> kinds = of(question.intent().intent());
        if (!kinds.isEmpty() || !question.asks(Intent.WHAT)) {
            return kinds;
        }
        Set<FactKind> asked = EnumSet.noneOf(FactKind.class);
        focus(question).forEach(word -> asked.addAll(FocusKinds.of(word.stem())));
        return asked;
    }

    /** The kinds of facts that can answer a question with this intent; empty if anything can. */
    public static Set<FactKind> of(Intent intent) {
        return switch (intent) {
            case WHEN -> Set.of(FactKind.DATE);
            case WHO -> Set.of(FactKind.PERSON);
            case WHERE -> Set.of(FactKind.PLACE);
            case HOW_MUCH -> Set.of(FactKind.FIGURE);
            case TREATY -> Set.of(FactKind.TREATY);
            case WHY -> Set.of(FactKind.REASON);
            case WHAT, GREETING, THANKS, HELP -> Set.of();
        };
    }

    /** The stems of things that can answer: of cities if a city is asked for; empty if none are known. */
    static Set<String> things(Question question) {
        return focus(question).stream().map(word -> Instances.of(word.stem())).filter(things -> !things.isEmpty())
                .reduce(Expectation::both).orElse(Set.of());
    }

    private static Set<String> both(Set<String> things, Set<String> others) {
        return Stream.concat(things.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The word that is asked for and those that follow it at once. */
    private static List<Word> focus(Question question) {
        List<Word> focus = new ArrayList<>();
        int at = question.focus().map(question.keys()::indexOf).orElse(question.keys().size());
        while (at < question.keys().size() && focus.size() < LONGEST_FOCUS && (focus.isEmpty()
                || question.keys().get(at).span().start() - focus.getLast().span().end() == 1)) {
            focus.add(question.keys().get(at));
            at++;
        }
        return focus;
    }
}
