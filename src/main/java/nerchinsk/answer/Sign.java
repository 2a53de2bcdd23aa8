package nerchinsk.answer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nerchinsk.intent.Intent;

/**
 * One thing by which the confidence is judged.
 *
 * @param name a few words, as the file of weights shows them
 * @param value the measure, of the order of 1
 */
record Sign(String name, ToDoubleFunction<Candidates> value) {
    /** Every sign, in a fixed order. To add one, write it here and learn the weights anew. */
    static final List<Sign> ALL = List.of(
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
            new Sign("rarest word missing around", c -> c.support().missing() / 5),
            new Sign("rarest word missing near", c -> c.support().missingNear() / 5),
            new Sign("words missing around", c -> Math.log1p(c.support().missingWords())),
            new Sign("name missing around", c -> c.support().missingName() ? 1 : 0),
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
            new Sign("number missing near", c -> c.support().missingNumber() ? 1 : 0),
            new Sign("in the other language", c -> c.across() ? 1 : 0),
            new Sign("length of the sentence", c -> Math.log1p(c.support().length())),
            new Sign("asks who", c -> c.asks(Intent.WHO) ? 1 : 0),
            new Sign("asks how much", c -> c.asks(Intent.HOW_MUCH) ? 1 : 0),
            new Sign("asks why", c -> c.asks(Intent.WHY) ? 1 : 0),
            new Sign("asks what", c -> c.asks(Intent.WHAT) ? 1 : 0),
            new Sign("length of the question", c -> Math.log1p(c.question().keys().size())),
            new Sign("one word asked", c -> c.question().keys().size() < 2 ? 1 : 0));
}
