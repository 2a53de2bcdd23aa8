package nerchinsk.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;

/** Finds what is not wrong with the knowledge, but should be looked at. */
public final class Warnings {
    /**
     * Facts "as of" a day so long ago are old; in months. Our choice: a year and a half, so that yearly figures pass.
     */
    public static final int USUAL_AGE = 18;

    private static final List<Function<Subject, Stream<Problem>>> RULES = List.of(LongSentences::in,
            LeaningSentences::in,
            MissingTerms::in, DifferingEditions::in, UnansweredGold::in, UntoldWordings::in, NearDuplicates::in,
            OldFacts::in);

    private Warnings() {
    }

    /**
     * The warnings about knowledge that has no problems, by file and place.
     *
     * @param files the files that it was read from
     * @param oldest facts "as of" a day before this one are old
     */
    public static List<Problem> of(Knowledge knowledge, Optional<GoldenQuestions> golden, List<TextFile> files,
            LocalDate oldest) {
        Subject subject = Subject.of(knowledge, golden, files, oldest);
        return RULES.stream().flatMap(rule -> rule.apply(subject)).distinct().sorted().toList();
    }
}
