package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.fixtures.Shipped;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Rendering;
import nerchinsk.knowledge.Section;
import nerchinsk.knowledge.Source;
import nerchinsk.fact.Mentions;
import nerchinsk.rank.PassageStore;
import nerchinsk.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuizProperties {
    private static final Glossary TERMS = Shipped.files().knowledge().glossary();

    @Property(tries = 300)
    void anyDocumentGivesOnlyQuestionsThatCanBeShown(@ForAll("texts") List<String> passages, @ForAll Language language,
            @ForAll boolean withTerms, @ForAll("publishers") String publisher) {
        Knowledge knowledge = new Knowledge(List.of(document(passages, language, publisher)),
                withTerms ? TERMS : Glossary.EMPTY);
        QuizQuestions questions = QuizQuestions.of(PassageStore.of(knowledge), new Mentions(knowledge.glossary()),
                QuizFile.EMPTY);
        assertThat(questions.all()).allSatisfy(question -> {
            assertThat(question.options().stream().map(option -> option.strip().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates().hasSize(Rivals.COUNT + 1);
            assertThat(question.text()).doesNotContain("\n");
            assertThat(question.explanation()).contains(question.right());
            assertThat(question.explanation().lines().count()).isLessThanOrEqualTo(3);
            assertThat(question.quote()).contains(question.right());
        });
    }

    private static Document document(List<String> passages, Language language, String publisher) {
        List<Passage> numbered = IntStream.range(0, passages.size()).filter(i -> !passages.get(i).isBlank())
                .mapToObj(i -> new Passage(passages.get(i).strip(), i + 10, true)).collect(Collectors.toList());
        return new Document(new DocumentId("x"), language, "T", Rendering.RESTATED,
                new Source(publisher, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                List.of(new Section(Optional.empty(), numbered)));
    }

    @Provide
    static Arbitrary<List<String>> texts() {
        Arbitrary<String> pieces = Arbitraries.of("In 2001 ", "в 1969 году ", "В мае 1950 года ", "on 4 February 2022 ",
                "China and Russia ", "Китай и Россия ", "signed ", "подписали ", "the treaty ", "договор ",
                "Boris Yeltsin ",
                "Бориса Ельцина ", "Ху Цзиньтао ", "Kazakhstan, ", "Киргизия ", "400 billion ", "55,5 миллиарда ",
                "1,000 ",
                "999999999999 ", "0 ", "3 ", "_____ ", ". ", "! ", "? ", ", ", ": ", "(", ") ", "«", "» ", "“", "” ",
                "– ",
                "from 1951 to 1960 ", "с 1992 по 2004 год ", "five ", "двадцать ", "2025 ", "1000 ", "was opened ",
                "😀 ",
                "\uD83D ", "according to Wikipedia, ", "\u0301", "ё", "$");
        Arbitrary<String> patchwork = pieces.list().ofMinSize(2).ofMaxSize(25).map(list -> String.join("", list));
        return Arbitraries.oneOf(patchwork, patchwork.map(text -> text + "."), Arbitraries.strings().ofMaxLength(120))
                .list()
                .ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    static Arbitrary<String> publishers() {
        return Arbitraries.oneOf(Arbitraries.of("Wikipedia", "Q", "Архив внешней политики ".repeat(20), "\uD83D\uDE00"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(90).filter(text -> !text.isBlank()));
    }
}
