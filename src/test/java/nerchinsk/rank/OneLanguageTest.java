package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.fact.Mentions;
import nerchinsk.fixtures.Shipped;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.intent.IntentModel;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Rendering;
import nerchinsk.knowledge.Section;
import nerchinsk.knowledge.Source;
import nerchinsk.language.LanguageGuesser;
import nerchinsk.question.Question;
import nerchinsk.question.QuestionReader;
import nerchinsk.question.Sources;
import nerchinsk.search.LucenePassages;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One document in one language among many that have editions in both. */
class OneLanguageTest {
    private static final Knowledge SHIPPED = Shipped.files().knowledge();
    private static final Mentions TERMS = new Mentions(SHIPPED.glossary());
    private static final IntentModel INTENTS = IntentModel.train(Shipped.files().trainingQuestions());
    private static final LanguageGuesser LANGUAGES = new LanguageGuesser(texts(Language.ENGLISH),
            texts(Language.RUSSIAN));
    private static final Document BRIDGE = document(Language.ENGLISH,
            "Kamenev built a bridge in Chelyabinsk in 1974. Painters live under it.");
    private static final Document MOST = document(Language.RUSSIAN,
            "Каменев построил мост в Челябинске в 1974 году. Под мостом живут художники.");

    private static List<String> texts(Language language) {
        return Shipped.files().trainingQuestions().stream().filter(question -> question.language() == language)
                .map(TrainingQuestion::text).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void unrelatedDocumentInTheOtherLanguageChangesNoAnswer(Language language) {
        List<String> asked = Shipped.files().golden().orElseThrow().questions().stream()
                .filter(question -> question.language() == language && !question.answers().isEmpty())
                .map(GoldenQuestion::text).limit(120).toList();
        List<String> before = first(asked, SHIPPED.documents());
        List<String> after = first(asked, with(language == Language.RUSSIAN ? BRIDGE : MOST));
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(Stream.iterate(0, i -> i + 1).limit(asked.size()).filter(i -> before.get(i).equals(after.get(i)))
                .count()).isGreaterThanOrEqualTo(asked.size() - 2L);
    }

    @Test
    void documentInTheOtherLanguageIsFoundWhenItAloneTells() {
        assertThat(first(List.of("Когда Каменев работал в Челябинске?"), with(BRIDGE)).getFirst())
                .startsWith("Kamenev built");
        assertThat(first(List.of("When did Kamenev work in Chelyabinsk?"), with(MOST)).getFirst())
                .startsWith("Каменев построил");
    }

    private static List<Document> with(Document document) {
        return Stream.concat(SHIPPED.documents().stream(), Stream.of(document)).toList();
    }

    private static List<String> first(List<String> asked, List<Document> documents) {
        PassageStore store = PassageStore.of(new Knowledge(documents, SHIPPED.glossary()));
        try (LucenePassages index = LucenePassages.index(store, TERMS, List.of())) {
            Ranking ranking = new Ranking(index, TERMS, INTENTS);
            QuestionReader reader = new QuestionReader(LANGUAGES, INTENTS, TERMS, Sources.NONE, index.lexicon());
            return asked.stream().map(reader::read).map(question -> first(ranking, question)).toList();
        }
    }

    private static String first(Ranking ranking, Question question) {
        return ranking.rank(question).stream().findFirst().map(one -> one.sentence().text()).orElse("");
    }

    private static Document document(Language language, String text) {
        return new Document(new DocumentId("bridge"), language, "Title", Rendering.VERBATIM,
                new Source("Nobody", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                List.of(new Section(Optional.empty(), List.of(new Passage(text, 1, true)))));
    }
}
