package nerchinsk.answer;

import java.util.List;
import java.util.Optional;

/** Tells whether two sentences give the same answer in other words. */
final class Comparison {
    private Comparison() {
    }

    /**
     * Whether two sentences that claim this, what is nearest to the question first, say the same; empty if they cannot
     * be compared, or if what one says first the other says as well.
     */
    static Optional<Boolean> same(List<Claim> a, List<Claim> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> first = a.getFirst().same(b.getFirst());
        return first.filter(same -> same || !share(a, b));
    }

    /** Whether some claim of the one is one of the other. */
    private static boolean share(List<Claim> a, List<Claim> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> one.same(other).orElse(false)));
    }
}
