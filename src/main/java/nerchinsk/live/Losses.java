package nerchinsk.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Contradiction;
import nerchinsk.answer.Quote;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Result;

/**
 * What has become of golden questions that were known and are not any more.
 *
 * @param broken their sentence is gone or has changed, or new text contradicts it
 * @param doubts their sentence stands, and something else is shown, or nothing; or text answers what nothing did
 */
record Losses(List<GoldenQuestion> broken, List<Doubt> doubts) {
    static final Losses NONE = new Losses(List.of(), List.of());
    /**
     * So many of all that was known may be in doubt in percent, and so many at any rate, unless that is more than a
     * quarter. Our choice.
     */
    private static final int MOST_PERCENT = 3;
    private static final int FEW = 3;
    private static final int QUARTER = 4;

    Losses {
        broken = List.copyOf(broken);
        doubts = List.copyOf(doubts);
    }

    /** What has become of {@code lost} where nothing is there to compare with. */
    static Losses broken(List<Result> lost) {
        return new Losses(lost.stream().map(Result::question).toList(), List.of());
    }

    /**
     * What has become of {@code lost}, leaving out what was not known any more before.
     *
     * @param now what is tried
     * @param before what answered until now
     * @param known how many questions were known
     */
    static Losses of(List<Result> lost, Answering now, Answering before, int known) {
        List<GoldenQuestion> broken = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Result result : lost) {
            Result earlier = Result.shown(result.question(), before);
            if (earlier.held() && isInDoubt(result, earlier, now, before)) {
                doubts.add(new Doubt(result.question(), result.answer().shown().map(Quote::text)));
            } else if (earlier.held()) {
                broken.add(result.question());
            }
        }
        int most = Math.max(known * MOST_PERCENT / 100, Math.min(FEW, known / QUARTER));
        return doubts.size() <= most
                ? new Losses(broken, doubts)
                : broken(lost.stream().filter(result -> Result.shown(result.question(), before).held()).toList());
    }

    private static boolean isInDoubt(Result result, Result earlier, Answering now, Answering before) {
        GoldenQuestion question = result.question();
        if (!question.answerable()) {
            return true;
        }
        Optional<Quote> right = earlier.best().stream().filter(question::isAnsweredBy).findFirst();
        return right.filter(quote -> now.finds(question.text(), quote.text()))
                .filter(quote -> result.answer().shown().filter(shown -> !before.finds(question.text(), shown.text())
                        && Contradiction.between(shown, quote, question.intent())).isEmpty())
                .isPresent();
    }
}
