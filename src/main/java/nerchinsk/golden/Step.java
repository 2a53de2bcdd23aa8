package nerchinsk.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nerchinsk.answer.Quote;
import nerchinsk.text.Language;

/** A step of the journey from question to answer, measured by itself. */
public enum Step {
    /** Which language is it? */
    LANGUAGE,
    /** What is asked for? */
    INTENT,
    /** Is a right sentence among those that the search brings up? Only of answerable questions. */
    SEARCH,
    /** Is the right sentence shown, or nothing where there is none? */
    ANSWER;

    /** The name, as people type it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean measures(Result result) {
        return this != SEARCH || result.question().answerable();
    }

    private boolean right(Result result) {
        return switch (this) {
            case LANGUAGE -> result.languageRight();
            case INTENT -> result.intentRight();
            case SEARCH -> result.found();
            case ANSWER -> result.right();
        };
    }

    private String got(Result result) {
        return switch (this) {
            case LANGUAGE -> result.answer().question().language().code();
            case INTENT -> result.answer().question().intent().intent().code();
            case SEARCH, ANSWER -> result.best().stream().findFirst().map(Quote::text).orElse("nothing");
        };
    }

    /** How often this step is right in each language, in percent, and where it is not. */
    public List<String> report(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (Language language : evaluation.languages()) {
            List<Result> measured = evaluation.in(language).stream().filter(this::measures).toList();
            long right = measured.stream().filter(this::right).count();
            lines.add(String.format(Locale.ROOT, "%s %s: %.1f of %d", code(), language.code(), 100.0 * right / Math.max(
                    1, measured.size()), measured.size()));
        }
        evaluation.results().stream().filter(this::measures).filter(result -> !right(result)).forEach(miss -> {
            lines.add("%s:%d: %s".formatted(miss.question().place().file(), miss.question().place().line(), miss
                    .question().text()));
            lines.add("    got " + got(miss));
        });
        return lines;
    }
}
