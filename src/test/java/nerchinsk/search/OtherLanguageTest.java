package nerchinsk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.Intent;
import nerchinsk.intent.IntentGuess;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Rendering;
import nerchinsk.knowledge.Section;
import nerchinsk.knowledge.Source;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Pool;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class OtherLanguageTest {
    private static final Translations BRIDGE = wanted -> wanted.test("bridg")
            ? Map.of("мост", List.of("bridg"), "подписыва", List.of("bridg"))
            : Map.of();

    @Test
    void wordOfTheOtherLanguageIsFoundThroughTheDictionary() {
        assertThat(found("мосты", BRIDGE, document(Language.ENGLISH, "The bridge is long. The sea is deep.")))
                .containsExactly("The bridge is long.");
    }

    @Test
    void otherAspectOfAVerbIsFoundThroughTheDictionary() {
        assertThat(found("подписали", BRIDGE, document(Language.ENGLISH, "The bridge is long. The sea is deep.")))
                .containsExactly("The bridge is long.");
    }

    @Test
    void nameIsFoundByItsSound() {
        assertThat(found("Шэньяне", Translations.NONE,
                document(Language.ENGLISH, "The plant in Shenyang grew. The sea is deep.")))
                .containsExactly("The plant in Shenyang grew.");
    }

    @Test
    void dictionaryIsLeftOutWhereTheDocumentsAreInTheLanguageOfTheQuestion() {
        assertThat(found("мосты", BRIDGE, document(Language.ENGLISH, "The bridge is long."),
                document(Language.RUSSIAN, "Море глубокое."))).isEmpty();
    }

    private static List<String> found(String asked, Translations translations, Document... documents) {
        PassageStore store = PassageStore.of(new Knowledge(List.of(documents), Glossary.EMPTY));
        try (LucenePassages index = LucenePassages.index(store, new Mentions(Glossary.EMPTY), List.of(),
                translations)) {
            List<String> found = new ArrayList<>();
            for (Pool.Hit hit : index.near(question(asked)).passages()) {
                for (int i = 0; i < hit.sentenceScores().size(); i++) {
                    if (hit.sentenceScores().get(i) > 0) {
                        found.add(hit.passage().sentence(i).text());
                    }
                }
            }
            return found;
        }
    }

    private static Question question(String asked) {
        return new Question(asked, Language.RUSSIAN, Language.RUSSIAN, new IntentGuess(Intent.WHAT, Confidence.NONE),
                Words.of(asked).stream().filter(Word::meaningful).toList(), List.of(), Optional.empty(),
                Optional.empty(), Set.of());
    }

    private static Document document(Language language, String text) {
        return new Document(new DocumentId("a"), language, "Title", Rendering.VERBATIM,
                new Source("Nobody", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                List.of(new Section(Optional.empty(), List.of(new Passage(text, 1, true)))));
    }
}
