package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class KnowledgeReaderTest {
    private static final TextFile GLOSSARY = new TextFile("glossary.yaml",
            "terms: [{id: amur, kind: place, en: {name: Amur}}]");

    private static TextFile document(String name, String language, String body) {
        return new TextFile("knowledge/", "documents/" + name, """
                ---
                title: T
                language: %s
                rendering: restated
                source: {publisher: P}
                ---
                %s""".formatted(language, body));
    }

    private static Reading<Knowledge> read(TextFile... files) {
        return KnowledgeReader.read(Stream.of(files).toList());
    }

    private static List<String> problems(TextFile... files) {
        return read(files).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void documentsAndGlossaryBecomeKnowledge() {
        Knowledge knowledge = read(document("b.en.md", "en", "B."), document("a.ru.md", "ru", "А."),
                document("a.en.md", "en", "A."), GLOSSARY, new TextFile("quiz.yaml", "{broken")).value().orElseThrow();
        assertThat(knowledge.documents()).extracting(Document::fileName).containsExactly("a.en.md", "a.ru.md",
                "b.en.md");
        assertThat(knowledge.glossary().terms()).hasSize(1);
    }

    @Test
    void documentsAreFoundByIdAndLanguage() {
        Knowledge knowledge = read(document("a.en.md", "en", "A."), document("a.ru.md", "ru", "А."),
                document("b.ru.md", "ru", "Б."), GLOSSARY).value().orElseThrow();
        Document english = knowledge.document(new DocumentId("a"), Language.ENGLISH).orElseThrow();
        Document russian = knowledge.document(new DocumentId("a"), Language.RUSSIAN).orElseThrow();

        assertThat(english.fileName()).isEqualTo("a.en.md");
        assertThat(knowledge.edition(english)).contains(russian);
        assertThat(knowledge.edition(russian)).contains(english);
        assertThat(knowledge.document(new DocumentId("b"), Language.RUSSIAN).flatMap(knowledge::edition)).isEmpty();
        assertThat(knowledge.document(new DocumentId("b"), Language.ENGLISH)).isEmpty();
        assertThat(knowledge.document(new DocumentId("aa"), Language.ENGLISH)).isEmpty();
        assertThat(knowledge.document(new DocumentId("zz"), Language.ENGLISH)).isEmpty();
    }

    @Test
    void textInTheOtherLanguageIsAProblem() {
        assertThat(problems(document("a.en.md", "en",
                "Мост через Амур открыли в 1917 году, и по нему пошли поезда из Москвы.")))
                .singleElement().asString()
                .startsWith("knowledge/documents/a.en.md:7:1: the text is not in the language")
                .contains("names, en:");
        assertThat(problems(document("a.en.md", "en",
                "The newspaper «Правда» wrote in 1961 of «Раскол». The bridge was opened."))).isEmpty();
    }

    @Test
    void oneProblemAnywhereMeansNoKnowledge() {
        Reading<Knowledge> reading = read(document("a.en.md", "en", "A."), document("b.en.md", "en", ""), GLOSSARY);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::toString).containsExactly(
                "knowledge/documents/b.en.md:7:1: no passage: write a paragraph");
    }

    @Test
    void allProblemsOfAllFilesAreToldInOrder() {
        assertThat(problems(document("b.en.md", "en", ""), document("a.en.md", "fr", "A."),
                new TextFile("glossary.yaml", "terms:\n"))).containsExactly(
                        "glossary.yaml:1:7: `terms` is empty: write a value",
                        "knowledge/documents/a.en.md:3:11: `language` must be one of en, ru",
                        "knowledge/documents/b.en.md:7:1: no passage: write a paragraph");
    }

    @Test
    void withoutAGlossaryThereAreNoTerms() {
        assertThat(read(document("a.en.md", "en", "A.")).value().orElseThrow().glossary()).isEqualTo(Glossary.EMPTY);
    }

    @Test
    void aDocumentIsThereOnceInALanguageWhateverTheCase() {
        assertThat(problems(document("a.en.md", "en", "A."), document("A.en.md", "en", "A."))).containsExactly(
                "knowledge/documents/A.en.md:1:1: the same document in the same language as "
                        + "knowledge/documents/a.en.md: rename or remove one");
    }

    @Test
    void editionsHaveTheSameSections() {
        assertThat(problems(document("a.en.md", "en", "One.\n\n# Two\n\nText.\n"),
                document("a.ru.md", "ru", "Один.\n"))).containsExactly(
                        "knowledge/documents/a.ru.md:7:1: sections in this edition: 1, but 2 in "
                                + "knowledge/documents/a.en.md: give both the same sections");
        assertThat(problems(document("a.en.md", "en", "One.\n"),
                document("a.ru.md", "ru", "Один.\n\n# Два\n\nТекст.\n"))).singleElement().asString().startsWith(
                        "knowledge/documents/a.ru.md:9:1: sections in this edition: 2, but 1 in");
    }

    @Test
    void editionsGoParagraphByParagraph() {
        assertThat(problems(document("a.ru.md", "ru", "# Один\n\nРаз.\n\nДва.\n\n# Два\n\nТри.\n"),
                document("a.en.md", "en", "# One\n\nOne.\n\n# Two\n\nTwo.\n\nThree.\n"))).containsExactly(
                        "knowledge/documents/a.ru.md:7:1: paragraphs in this section: 2, but 1 in the other edition "
                                + "(knowledge/documents/a.en.md, line 7): write both paragraph by paragraph",
                        "knowledge/documents/a.ru.md:13:1: paragraphs in this section: 1, but 2 in the other edition "
                                + "(knowledge/documents/a.en.md, line 11): write both paragraph by paragraph");
    }

    @Test
    void aDocumentMayHaveOneEditionOnly() {
        assertThat(problems(document("a.en.md", "en", "A."), document("b.ru.md", "ru", "Б.\n\nВ."))).isEmpty();
    }
}
