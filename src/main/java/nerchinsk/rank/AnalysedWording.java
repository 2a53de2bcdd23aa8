package nerchinsk.rank;

import java.util.function.Supplier;
import nerchinsk.intent.Intent;
import org.jspecify.annotations.Nullable;

/** A known wording, taken apart. Safe for use by many threads. */
final class AnalysedWording {
    private final Analysis analysis;
    private final Supplier<Intent> classified;
    /** Told when somebody asks: most wordings near a question are not alike enough that it matters. */
    private volatile @Nullable Intent intent;

    /**
     * A wording with these words.
     *
     * @param classified tells what it asks for, always the same
     */
    AnalysedWording(Analysis analysis, Supplier<Intent> classified) {
        this.analysis = analysis;
        this.classified = classified;
    }

    /** Its words. */
    Analysis analysis() {
        return analysis;
    }

    /** What it asks for. */
    Intent intent() {
        Intent known = intent;
        if (known == null) {
            known = classified.get();
            intent = known;
        }
        return known;
    }
}
