package nerchinsk.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nerchinsk.answer.Quote;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Result;
import nerchinsk.golden.Tally;
import nerchinsk.text.Language;

/** An evaluation in figures for machines. */
record EvaluationJson(boolean passed, Map<String, Tally> languages, Map<String, Map<String, Tally>> intents,
        List<Evaluation.Confusion> confusions, List<Evaluation.Reliability> reliability, List<MissJson> missed) {
    /** A question that went wrong: the file and line it stands in, how it was understood, and what came up. */
    record MissJson(String file, int line, String question, boolean answerable, String language, String intent,
            boolean found, boolean shown, double confidence, List<String> best) {
        static MissJson of(Result miss) {
            GoldenQuestion asked = miss.question();
            return new MissJson(asked.place().file(), asked.place().line(), asked.text(), asked.answerable(), miss
                    .answer().question().language().code(), miss.answer().question().intent().intent().code(),
                    miss
                            .found(),
                    !miss.silent(), miss.answer().confidence().value(), miss.best().stream().map(
                            Quote::text).toList());
        }
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
        return new EvaluationJson(evaluation.passed(), languages, intents, evaluation.confusions(),
                evaluation.reliability(), evaluation.misses().stream().map(MissJson::of).toList());
    }
}
