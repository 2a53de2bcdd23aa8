package nerchinsk.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Term;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private final Mentions mentions = new Mentions(new Glossary(List.of(
            term("us", Kind.PLACE, "United States", List.of("US"), "США"),
            term("crimea", Kind.PLACE, "Crimea", List.of(), "Крым"),
            term("annexation", Kind.EVENT, "annexation of Crimea", List.of("Crimea annexation"), "присоединение Крыма"),
            term("prc", Kind.PLACE, "People's Republic of China", List.of(), "КНР"),
            term("taiwan", Kind.PLACE, "Taiwan", List.of("Republic of China"), "Тайвань"),
            term("sco", Kind.ORGANISATION, "Shanghai Cooperation Organisation", List.of("SCO"), "ШОС"),
            term("war", Kind.EVENT, "war in Ukraine", List.of(), "СВО"),
            term("exercise", Kind.WORD, "joint exercises", List.of("exercises"), "учения"),
            term("athlete", Kind.WORD, "exerciser", List.of(), "учёный"),
            term("china", Kind.PLACE, "China", List.of(), "Китай"))));

    private static Term term(String id, Kind kind, String english, List<String> variants, String russian) {
        return new Term(id, kind, Map.of(Language.ENGLISH, new Names(english, variants), Language.RUSSIAN,
                new Names(russian, List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Shanghai Cooperation Organisation met.  | sco
            The SCO and the US                          | sco us
            they told us nothing                        |
            В ШОС и в США                               | sco us
            after the annexation of Crimea              | annexation crimea
            after Crimea annexation                     | annexation crimea
            the People's Republic of China              | prc china
            the Republic of China                       | taiwan china
            представители Китая едут к Китаю            | china china
            о своём ходе СВО                            | war
            joint exercises                             | exercise
            exercising                                  | exercise
            лидеры Китая, с Китаем, о Китае, Китай      | china china china china
            """)
    void termsAreFoundInBothLanguagesLongerOnesFirst(String text, String terms) {
        assertThat(mentions.in(Words.of(text)).stream().map(mention -> mention.term().id())
                .collect(Collectors.joining(" "))).isEqualTo(terms == null ? "" : terms);
    }
}
