package nerchinsk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowsProperties {
    @Property(tries = 300)
    void noFlagCoversAnotherOrItsMast(@ForAll("flags") List<Flag> flags) {
        List<Rows.Hung> hung = Rows.hang(flags);
        for (Rows.Hung one : hung) {
            assertThat(one.row()).isBetween(0, Rows.MOST - 1);
            for (Rows.Hung other : hung) {
                boolean sameSide = one.above() == other.above() && one != other;
                boolean within = one.flag().x() < other.flag().x()
                        && other.flag().x() < one.flag().x() + one.flag().width();
                assertThat(sameSide && within && one.row() <= other.row()).as(one + " and " + other).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Flag>> flags() {
        Arbitrary<Flag> flag = Combinators
                .combine(Arbitraries.integers().between(1, 40), Arbitraries.integers().between(40, 190),
                        Arbitraries.integers().between(0, 1300))
                .as((sentences, width, x) -> new Flag(new DatedYear(x, sentences, List.of("x")), x, width,
                        List.of(List.of("x"))));
        return flag.list().uniqueElements(Flag::x).ofMaxSize(60);
    }
}
