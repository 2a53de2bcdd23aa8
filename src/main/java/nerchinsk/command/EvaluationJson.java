package nerchinsk.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.Tally;
import nerchinsk.text.Language;

/** An evaluation in figures for machines. */
record EvaluationJson(boolean passed, Map<String, Tally> languages, Map<String, Map<String, Tally>> intents,
        List<MissJson> missed) {
    /** A question that went wrong: the file and line it stands in, and what was shown. */
    record MissJson(String file, int line, String question, boolean answerable, List<String> best) {
    }

    static EvaluationJson of(Evaluation evaluation) {
        Map<String, Tally> languages = new TreeMap<>();
        Map<String, Map<String, Tally>> intents = new TreeMap<>();
        for (Language language : evaluation.languages()) {
            languages.put(language.code(), Tally.of(evaluation.in(language)));
            Map<String, Tally> byIntent = new TreeMap<>();
            evaluation.byIntent(language).forEach((intent, results) -> byIntent.put(intent.code(), Tally.of(results)));
            intents.put(language.code(), byIntent);
        }
        return new EvaluationJson(evaluation.passed(), languages, intents, evaluation.misses().stream()
                .map(miss -> new MissJson(miss.question().place().file(), miss.question().place().line(),
                        miss.question().text(), miss.question().answerable(),
                        miss.best().stream().map(quote -> quote.text()).toList()))
                .toList());
    }
}
