package nerchinsk.rank;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;

/** Tells sentences about the same kind of thing, but another one: the trade of another year, another treaty. */
final class Conflicts {
    /** Kinds of terms of which a sentence mostly tells one. */
    private static final Set<Kind> SINGLE = EnumSet.of(Kind.TREATY, Kind.EVENT, Kind.ORGANISATION);

    private Conflicts() {
    }

    /** Whether the question names years, and the sentence others and none of these. */
    static boolean anotherYear(Evidence e) {
        int[] asked = e.weighing().years();
        boolean other = false;
        for (WordForm word : asked.length == 0 ? new WordForm[0] : e.analysis().words) {
            if (word.year > 0 && Arrays.stream(asked).anyMatch(year -> year == word.year)) {
                return false;
            }
            other |= word.year > 0;
        }
        return other;
    }

    /** Whether the question names years, and neither the sentence nor what stands near it any of these. */
    static boolean yearMissing(Evidence e) {
        double[] near = e.near();
        for (int key = 0; key < near.length; key++) {
            if (near[key] > Support.MET && Years.of(e.question().keys().get(key).form()) > 0) {
                return false;
            }
        }
        return e.weighing().years().length > 0;
    }

    /** Whether the question names a treaty, an event or an organisation, and the sentence another one in its place. */
    static boolean anotherTerm(Evidence e) {
        if (e.question().mentions().isEmpty()) {
            return false;
        }
        double[] near = e.near();
        return e.question().mentions().stream()
                .filter(asked -> SINGLE.contains(asked.term().kind()) && !isMet(asked, e, near))
                .anyMatch(asked -> e.analysis().mentions.stream()
                        .anyMatch(other -> other.term().kind() == asked.term().kind()));
    }

    private static boolean isMet(Mention asked, Evidence e, double[] near) {
        return e.analysis().mention(asked.term().id()).isPresent()
                || Arrays.stream(near, asked.first(), asked.last()).anyMatch(quality -> quality > Support.MET);
    }
}
