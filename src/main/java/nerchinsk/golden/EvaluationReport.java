package nerchinsk.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nerchinsk.answer.Quote;
import nerchinsk.text.Language;

/** An evaluation as tables to read. */
public final class EvaluationReport {
    private static final String HEADER = "%-9s %10s %12s %7s %7s %8s %7s %9s %7s";
    private static final String ROW = "%-9s %10d %12d %7.1f %7.1f %8.1f %7.1f %9.1f %7.1f";

    private EvaluationReport() {
    }

    /** The tables of {@code evaluation}, line by line; figures in percent. */
    public static List<String> of(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (Language language : evaluation.languages()) {
            lines.add(HEADER.formatted(language.code(), "answerable", "unanswerable", "hit@1", "hit@5", "silence",
                    "intent", "language", "found"));
            evaluation.byIntent(language).forEach((intent, results) -> lines.add(row(intent.code(), results)));
            lines.add(row("all", evaluation.in(language)));
            lines.add("");
        }
        lines.add("intents taken for others");
        evaluation.confusions().forEach(confusion -> lines.add("  %-9s as %-9s %d".formatted(confusion.right().code(),
                confusion.taken().code(), confusion.count())));
        lines.add("");
        lines.add("confidence and right sentences");
        evaluation.reliability().forEach(bin -> lines
                .add(String.format(Locale.ROOT, "  %.2f  %.2f  of %d", bin.confidence(), bin.right(), bin.count())));
        lines.add("");
        lines.addAll(voices(evaluation.results()));
        lines.add("missed: " + evaluation.misses().size());
        evaluation.misses().forEach(miss -> lines.addAll(miss(miss)));
        lines.add(evaluation.passed() ? "The thresholds are reached." : "A threshold is missed.");
        return lines;
    }

    private static String row(String name, List<Result> results) {
        Tally tally = Tally.of(results);
        return String.format(Locale.ROOT, ROW, name, tally.answerable(), tally.unanswerable(), 100 * tally.hitAt1(),
                100 * tally.hitAt5(), 100 * tally.silence(), 100 * tally.intent(), 100 * tally.language(),
                100 * tally.found());
    }

    private static List<String> voices(List<Result> results) {
        VoiceTally agreeing = VoiceTally.agreeing(results);
        return agreeing.questions() == 0
                ? List.of()
                : List.of("other sources, in " + agreeing.questions() + " answers whose sources are known",
                        voices("agreeing", agreeing), voices("differing", VoiceTally.differing(results)), "");
    }

    private static String voices(String name, VoiceTally tally) {
        return String.format(Locale.ROOT, "  %-9s wanted %3d  heard %3d  right %3d  precision %5.1f  recall %5.1f",
                name,
                tally.wanted(), tally.heard(), tally.right(), 100 * tally.precision(), 100 * tally.recall());
    }

    private static List<String> miss(Result miss) {
        String wanted = miss.question().answerable()
                ? "wanted " + String.join(" or ", miss.question().wanted())
                : "wanted silence";
        String got = miss.best().stream().findFirst().map(Quote::text).orElse("nothing");
        return List.of("%s:%d: %s".formatted(miss.question().place().file(), miss.question().place().line(),
                miss.question().text()), "    " + wanted,
                String.format(Locale.ROOT, "    %s %.2f [%s] %s", miss.silent() ? "silent, nearest" : "shown",
                        miss.answer().confidence().value(), miss.answer().question().intent().intent().code(), got));
    }
}
