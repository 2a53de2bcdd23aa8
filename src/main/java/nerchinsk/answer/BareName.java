package nerchinsk.answer;

import nerchinsk.intent.Intent;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** A question that says nothing but a name: "what is Power of Siberia?". */
final class BareName {
    private BareName() {
    }

    /**
     * Whether {@code question} asks what or who something is by a name of several words alone, which {@code best} does
     * not name.
     */
    static boolean isMissing(Question question, Ranked best) {
        int keys = question.keys().size();
        boolean general = question.asks(Intent.WHAT) || question.asks(Intent.WHO);
        return general && keys > 1 && question.mentions().stream()
                .filter(mention -> mention.first() == 0 && mention.last() == keys)
                .anyMatch(mention -> !best.naming().names(mention.term().id()));
    }
}
