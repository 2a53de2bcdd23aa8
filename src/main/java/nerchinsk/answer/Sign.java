package nerchinsk.answer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nerchinsk.intent.Intent;

/**
 * One thing by which the confidence is judged.
 *
 * @param name a few words, as the file of weights shows them
 * @param value the measure, of the order of 1
 */
record Sign(String name, ToDoubleFunction<Candidates> value) {
    /** The signs that are weighed in a sum, in a fixed order. To add one, write it here and learn anew. */
    static final List<Sign> WEIGHED = List.of(
            new Sign("always", c -> 1),
            new Sign("score", c -> c.best().score() / 10),
            new Sign("chance among the candidates", c -> Math.log(c.chance())),
            new Sign("words met", c -> c.support().sentence()),
            new Sign("words met near", c -> c.support().near()),
            new Sign("words met near, squared", c -> Math.pow(c.support().near(), 2)),
            new Sign("words missed near, root", c -> Math.sqrt(Math.max(0, 1 - c.support().near()))),
            new Sign("words met around", c -> c.support().around()),
            new Sign("same forms", c -> c.support().exact()),
            new Sign("weight of the words met", c -> c.support().weight() / 10),
            new Sign("rarest word missing around", c -> c.support().missing().rarestAround() / 5),
            new Sign("rarest word missing near", c -> c.support().missing().rarestNear() / 5),
            new Sign("words missing around", c -> Math.log1p(c.support().missing().wordsAround())),
            new Sign("name missing around", c -> c.support().missing().nameAround() ? 1 : 0),
            new Sign("search score of the sentence", c -> c.support().sentenceSearch() / 10),
            new Sign("search score of the passage", c -> c.support().passageSearch() / 10),
            new Sign("search score of the document", c -> c.support().documentSearch() / 10),
            new Sign("asks for a fact", c -> c.best().asksForFact() ? 1 : 0),
            new Sign("fact missing", c -> c.lacksFact() ? 1 : 0),
            new Sign("date missing", c -> c.asks(Intent.WHEN) && c.lacksFact() ? 1 : 0),
            new Sign("figure missing", c -> c.asks(Intent.HOW_MUCH) && c.lacksFact() ? 1 : 0),
            new Sign("reason missing", c -> c.asks(Intent.WHY) && c.lacksFact() ? 1 : 0),
            new Sign("person missing", c -> c.asks(Intent.WHO) && c.lacksFact() ? 1 : 0),
            new Sign("place missing", c -> c.asks(Intent.WHERE) && c.lacksFact() ? 1 : 0),
            new Sign("fact near the words met", c -> c.best().nearness()),
            new Sign("words met without the fact",
                    c -> c.lacksFact() && !c.asks(Intent.WHO) ? c.support().sentence() : 0),
            new Sign("rarest word missing around, unasked", c -> c.support().unasked().rarestAround() / 5),
            new Sign("rarest word missing near, unasked", c -> c.support().unasked().rarestNear() / 5),
            new Sign("words missing around, unasked", c -> Math.log1p(c.support().unasked().wordsAround())),
            new Sign("name missing around, unasked", c -> c.support().unasked().nameAround() ? 1 : 0),
            new Sign("words but names missed near, unasked", c -> c.support().unasked().shareNear()),
            new Sign("words but names missed around, unasked", c -> c.support().unasked().shareAround()),
            new Sign("words missing beside the thing, unasked",
                    c -> c.support().unasked().shareBesideTheThing()),
            new Sign("least word met near or asked", c -> c.support().leastMetOrAsked()),
            new Sign("mean word met near or asked", c -> c.support().meanMetOrAsked()),
            new Sign("thing asked for met near or asked", c -> c.support().thingMetOrAsked()),
            new Sign("words of those that ask for it", c -> c.support().askedFor()),
            new Sign("like one that is left out", c -> c.leftOut().any()),
            new Sign("like one that is left out and asks for the same", c -> c.leftOut().same()),
            new Sign("words of those that are left out", c -> c.leftOut().words() / 10),
            new Sign("more like one that is left out than like its own", Candidates::leadOfLeftOut),
            new Sign("more like one that is left out and asks for the same",
                    Candidates::leadOfLeftOutThatAsksForTheSame),
            new Sign("number missing near", c -> c.support().missing().numberNear() ? 1 : 0),
            new Sign("place missing where one is asked for",
                    c -> c.asks(Intent.WHERE) && c.best().fit().missesPlace() ? 1 : 0),
            new Sign("only states where another place is asked for", c -> c.best().fit().namesOnlyStates() ? 1 : 0),
            new Sign("another year", c -> c.best().fit().tellsOfAnotherYear() ? 1 : 0),
            new Sign("year missing near", c -> c.best().fit().missesYear() ? 1 : 0),
            new Sign("figure beside what is counted",
                    c -> c.asks(Intent.HOW_MUCH) && c.best().fit().countsTheThing() ? 1 : 0),
            new Sign("figure not beside what is counted", c -> c.asks(Intent.HOW_MUCH) && c.support().asksForThing()
                    && !c.best().fit().countsTheThing() ? 1 : 0),
            new Sign("figure without digits",
                    c -> c.asks(Intent.HOW_MUCH) && !c.lacksFact() && !c.best().fit().namesDigits() ? 1 : 0),
            new Sign("money asked for, and something else measured",
                    c -> c.asks(Intent.HOW_MUCH) && c.best().fit().missesMoney() ? 1 : 0),
            new Sign("money alone, and none asked for",
                    c -> c.asks(Intent.HOW_MUCH) && c.best().fit().namesOnlyMoney() ? 1 : 0),
            new Sign("time asked for, and none told",
                    c -> c.asks(Intent.HOW_MUCH) && c.best().fit().missesTime() ? 1 : 0),
            new Sign("office named",
                    c -> c.asks(Intent.WHO) && c.best().fit().namesOffice() ? 1 : 0),
            new Sign("opposite told", c -> c.tellsTheOpposite() ? 1 : 0),
            new Sign("leaves open which", c -> c.best().fit().leavesOpenWhich() ? 1 : 0),
            new Sign("another one in a row", c -> c.best().fit().tellsOfAnotherInARow() ? 1 : 0),
            new Sign("person before all words met",
                    c -> c.asks(Intent.WHO) && c.best().fit().namesPersonFirst() ? 1 : 0),
            new Sign("words but names missed near", c -> c.support().missing().shareNear()),
            new Sign("words but names missed around", c -> c.support().missing().shareAround()),
            new Sign("weight of the words but names", c -> c.support().words() / 10),
            new Sign("first word met near", c -> c.support().firstWordMet()),
            new Sign("mean word met near", c -> c.support().meanMet()),
            new Sign("least word met near", c -> c.support().leastMet()),
            new Sign("words met in order", c -> c.support().inOrder()),
            new Sign("asks for a thing", c -> c.support().asksForThing() ? 1 : 0),
            new Sign("thing asked for met near", c -> c.support().thingMet()),
            new Sign("words missing near beside the thing", c -> c.support().missing().shareBesideTheThing()),
            new Sign("rarest of these", c -> c.support().missing().rarestBesideTheThing() / 5),
            new Sign("new words", c -> Math.log1p(c.support().newWords())),
            new Sign("words met more than by any other", c -> c.support().sentence() - c.metByOthers(c.others())),
            new Sign("words met more than by others of its passage",
                    c -> c.support().sentence() - c.metByOthers(c.othersOfItsPassage())),
            new Sign("words met near by the next", Candidates::metNearByTheNext),
            new Sign("in the other language", c -> c.across() ? 1 : 0),
            new Sign("length of the sentence", c -> Math.log1p(c.support().length())),
            new Sign("asks when", c -> c.asks(Intent.WHEN) ? 1 : 0),
            new Sign("asks where", c -> c.asks(Intent.WHERE) ? 1 : 0),
            new Sign("asks for a treaty", c -> c.asks(Intent.TREATY) ? 1 : 0),
            new Sign("asks who", c -> c.asks(Intent.WHO) ? 1 : 0),
            new Sign("asks how much", c -> c.asks(Intent.HOW_MUCH) ? 1 : 0),
            new Sign("asks why", c -> c.asks(Intent.WHY) ? 1 : 0),
            new Sign("asks what", c -> c.asks(Intent.WHAT) ? 1 : 0),
            new Sign("length of the question", c -> Math.log1p(c.question().keys().size())),
            new Sign("one word asked", c -> c.question().keys().size() < 2 ? 1 : 0));

    /** Every sign, in a fixed order: those that are weighed, then those that only trees look at. */
    static final List<Sign> ALL = Stream.of(WEIGHED, SignsOfShape.LIST, SignsOfRanking.LIST).flatMap(List::stream)
            .toList();

    /** The name as the files of weights and trees write it: without blanks. */
    String key() {
        return name.replace(' ', '-');
    }

    /** The keys of all signs, in their order. */
    static List<String> names() {
        return ALL.stream().map(Sign::key).toList();
    }
}
