package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class GlossaryReaderTest {
    private static Reading<Glossary> read(String text) {
        return GlossaryReader.read(new TextFile("glossary.yaml", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aTermHasAKindAndNamesInOneOrTwoLanguages() {
        Glossary glossary = read("""
                terms:
                  - id: boris-yeltsin
                    kind: person
                    en: {name: Boris Yeltsin, variants: [Yeltsin, B. Yeltsin]}
                    ru: {name: Борис Ельцин}
                  - id: nerchinsk-1689
                    kind: treaty
                    ru:
                      name: Нерчинский договор
                      variants:
                        - договор 1689 года
                """).value().orElseThrow();
        assertThat(glossary.terms()).containsExactly(
                new Term("boris-yeltsin", Kind.PERSON, Map.of(
                        Language.ENGLISH, new Names("Boris Yeltsin", List.of("Yeltsin", "B. Yeltsin")),
                        Language.RUSSIAN, new Names("Борис Ельцин", List.of()))),
                new Term("nerchinsk-1689", Kind.TREATY, Map.of(Language.RUSSIAN,
                        new Names("Нерчинский договор", List.of("договор 1689 года")))));
        assertThat(glossary.terms().getFirst().names().get(Language.ENGLISH).all()).containsExactly("Boris Yeltsin",
                "Yeltsin", "B. Yeltsin");
    }

    @Test
    void namesAreOrderedByLanguage() {
        Map<Language, Names> names = Map.of(Language.RUSSIAN, new Names("б", List.of()), Language.ENGLISH,
                new Names("b", List.of()));
        assertThat(new Term("x", Kind.WORD, names).names().keySet()).containsExactly(Language.ENGLISH,
                Language.RUSSIAN);
    }

    @Test
    void aNameBelongsToOneTermOnly() {
        assertThat(problems("""
                terms:
                  - id: amur
                    kind: place
                    ru: {name: Амур, variants: [Чёрная река]}
                  - id: black-river
                    kind: place
                    en: {name: Амур}
                    ru:
                      name: чЕрная  Река
                      variants: [АМУР]
                """)).containsExactly(
                "glossary.yaml:9:13: `чЕрная  Река` belongs to the term amur in line 2 too: leave it to one of the two",
                "glossary.yaml:10:18: `АМУР` belongs to the term amur in line 2 too: leave it to one of the two");
    }

    @Test
    void aNameWithAnotherKindOfDashIsTheSameName() {
        assertThat(problems("""
                terms:
                  - {id: split, kind: event, en: {name: Sino-Soviet split}, ru: {name: Советско-китайский раскол}}
                  - {id: rift, kind: event, en: {name: Sino–Soviet split}, ru: {name: Советско\u2011китайский раскол}}
                """)).hasSize(2).allSatisfy(problem -> assertThat(problem).startsWith("glossary.yaml:3:")
                .contains("belongs to the term split in line 2 too"));
    }

    @Test
    void aTermHasAnyNameOnce() {
        assertThat(problems("""
                terms:
                  - id: aid
                    kind: word
                    en: {name: aid, variants: [help, Help, aid]}
                """)).containsExactly("glossary.yaml:4:38: `Help` stands here twice: remove one",
                "glossary.yaml:4:44: `aid` stands here twice: remove one");
    }

    @Test
    void faultyTermsAreToldTogether() {
        assertThat(problems("""
                terms:
                  - id: Amur
                    kind: river
                    en: {name: Amur}
                  - id: amur
                    kind: place
                  - id: amur
                    kind: place
                    en: {variants: [], names: x}
                    fr: {name: Amour}
                  - kind: word
                    en: word
                """)).containsExactly(
                "glossary.yaml:2:9: `id` must be of small Latin letters, digits and hyphens",
                "glossary.yaml:3:11: `kind` must be one of person, place, treaty, organisation, event, word",
                "glossary.yaml:5:5: a term without names: add en or ru",
                "glossary.yaml:7:9: `id` is the id of the term in line 5 too: choose another",
                "glossary.yaml:9:9: the key `name` is missing: add it",
                "glossary.yaml:9:20: `variants` is empty: write a value or remove the key",
                "glossary.yaml:9:24: unknown key `names`; known are name, variants; did you mean `name`?",
                "glossary.yaml:10:5: unknown key `fr`; known are id, kind, en, ru",
                "glossary.yaml:11:5: the key `id` is missing: add it",
                "glossary.yaml:12:9: `en` must be a mapping: write key: value lines");
        assertThat(read("terms: [{id: x}]").value()).isEmpty();
    }

    @Test
    void aGlossaryWithoutTermsIsAProblem() {
        assertThat(problems("terms: []\n")).containsExactly("glossary.yaml:1:8: `terms` is empty: write a value");
        assertThat(problems("")).hasSize(1);
        assertThat(problems("words: [a]\n")).hasSize(2);
    }
}
