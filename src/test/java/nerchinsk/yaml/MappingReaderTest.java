package nerchinsk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    private MappingReader read(String text) {
        return MappingReader.of(new TextFile("f.yaml", text), problems).orElseThrow();
    }

    private List<String> found() {
        return problems.stream().sorted().map(Problem::toString).toList();
    }

    @Test
    void readsWhatIsThere() {
        MappingReader top = read("""
                title: ' China '
                year: 2025
                watch: false
                ids: [1, -2]
                names: [a, 'b c']
                unit: minutes
                inside: {x: 1}
                rows:
                  - y: 2
                  - y: 3
                """);
        assertThat(top.required("title").text()).contains("China");
        assertThat(top.required("year").text()).contains("2025");
        assertThat(top.required("year").integer(2000, 2100)).contains(2025);
        assertThat(top.required("watch").flag()).contains(false);
        assertThat(top.required("ids").integers(-9, 9)).containsExactly(1L, -2L);
        assertThat(top.required("names").texts()).extracting(YamlScalar::text).containsExactly("a", "b c");
        assertThat(top.required("unit").oneOf(List.of(TimeUnit.values()), unit -> unit.name().toLowerCase(
                Locale.ROOT))).contains(TimeUnit.MINUTES);
        assertThat(top.required("inside").mapping().orElseThrow().required("x").integer(0, 1)).contains(1);
        assertThat(top.required("rows").mappings()).hasSize(2)
                .allSatisfy(row -> assertThat(row.required("y").integer(2, 3)).isPresent());
        top.end();
        assertThat(problems).isEmpty();
    }

    @Test
    void threeFaultsInOneFileAreThreeProblems() {
        MappingReader top = read("# settings\ntitel: China\nyear: soon\nwatch: maybe\n");
        top.optional("title").text();
        top.required("year").integer(1600, 2100);
        top.required("watch").flag();
        top.end();
        assertThat(found()).containsExactly(
                "f.yaml:2:1: unknown key `titel`; known are title, year, watch; did you mean `title`?",
                "f.yaml:3:7: `year` must be a whole number from 1600 to 2100",
                "f.yaml:4:8: `watch` must be one of true, false");
    }

    @Test
    void aMissingKeyIsToldWhereTheMappingBegins() {
        MappingReader inside = read("a: 1\nsource:\n  title: x\n").required("source").mapping().orElseThrow();
        assertThat(inside.required("publisher").text()).isEmpty();
        assertThat(found()).containsExactly("f.yaml:3:3: the key `publisher` is missing: add it");
    }

    @Test
    void whatMayBeLeftOutMayNotBeEmpty() {
        MappingReader top = read("url:\ntitle: ''\nnames: []\nids: [1, , 2]\n".replace(", ,", ", ~,"));
        assertThat(top.optional("url").text()).isEmpty();
        assertThat(top.required("title").text()).isEmpty();
        assertThat(top.optional("names").texts()).isEmpty();
        assertThat(top.optional("ids").texts()).hasSize(2);
        assertThat(top.optional("absent").texts()).isEmpty();
        assertThat(found()).containsExactly("f.yaml:1:5: `url` is empty: write a value or remove the key",
                "f.yaml:2:8: `title` is empty: write a value",
                "f.yaml:3:8: `names` is empty: write a value or remove the key",
                "f.yaml:4:10: `ids` has an empty item: write it or remove it");
    }

    @Test
    void aFieldKnowsWhetherItIsBlank() {
        MappingReader top = read("a:\nb: ' '\nc: []\nd: {}\ne: x\n");
        assertThat(List.of("a", "b", "c", "d")).allMatch(key -> top.optional(key).blank());
        assertThat(top.optional("e").blank()).isFalse();
        assertThat(top.optional("absent").blank()).isFalse();
    }

    @Test
    void anotherTypeThanExpectedIsToldWhereItStands() {
        MappingReader top = read("a: [x]\nb: {c: d}\ne: x\nf: [{}, x]\n");
        top.required("a").text();
        top.required("b").text();
        top.required("e").texts();
        top.required("e").mapping();
        top.required("f").mappings();
        top.required("f").texts();
        assertThat(found()).containsExactly("f.yaml:1:4: `a` must be a text, not a list",
                "f.yaml:2:4: `b` must be a text, not a mapping: put a text with a colon into quotation marks",
                "f.yaml:3:4: `e` must be a list, as in [a, b]",
                "f.yaml:3:4: `e` must be a mapping: write key: value lines",
                "f.yaml:4:5: `f` must be a text, not a mapping: put a text with a colon into quotation marks",
                "f.yaml:4:9: `f` must be a mapping: write key: value lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'7'", "7.0", "0x7", "seven", "101", "-1", "99999999999999999999999999999999999999999999"})
    void aNumberIsWholePlainAndInItsRange(String value) {
        assertThat(read("n: " + value).required("n").integer(0, 100)).isEmpty();
        assertThat(found()).containsExactly("f.yaml:1:4: `n` must be a whole number from 0 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "+7", "100", "007"})
    void aNumberMayHaveASignAndZeros(String value) {
        assertThat(read("n: " + value).required("n").integer(0, 100)).isPresent();
        assertThat(problems).isEmpty();
    }

    @Test
    void valuesAreNotRepeatedInMessagesSinceSomeAreSecret() {
        read("n: 123456:SECRET").required("n").integers(0, 100);
        read("n: 123456:SECRET").required("n").flag();
        read("n: 123456:SECRET").required("n").integer(0, 100);
        assertThat(found()).hasSize(3).noneMatch(message -> message.contains("SECRET"));
    }

    @Test
    void aFileThatHoldsNoMappingIsAProblem() {
        assertThat(MappingReader.of(new TextFile("f.yaml", "- a\n"), problems)).isEmpty();
        assertThat(found()).containsExactly("f.yaml:1:1: expected a mapping: write key: value lines");
    }

    @Test
    void longKeysAreCutInMessages() {
        read("k".repeat(100) + ": 1").end();
        assertThat(found().getFirst()).contains("`" + "k".repeat(60) + "…`");
    }
}
