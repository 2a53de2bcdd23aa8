package nerchinsk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.rank.PassageStore;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class LucenePassagesTest {
    @Test
    void equalPassagesComeInTheOrderOfTheStore() {
        try (LucenePassages passages = index(Collections.nCopies(3_000, "The bridge is long."))) {
            assertThat(passages.near(question("bridge")).passages())
                    .extracting(hit -> hit.passage().number())
                    .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
        }
    }

    @Test
    void rareWordTellsMoreThanACommonOne() {
        try (LucenePassages passages = index(
                List.of("The bridge is long.", "The bridge is wide.", "The sea is deep."))) {
            assertThat(passages.rarity("sea")).isGreaterThan(passages.rarity("bridg"));
        }
    }

    @Test
    void wordTellsAsMuchInALanguageOfAllSentencesAsAmongAll() {
        try (LucenePassages passages = index(List.of("The bridge is long.", "The sea is deep."))) {
            assertThat(passages.rarity("sea", Language.ENGLISH)).isEqualTo(passages.rarity("sea"));
        }
    }

    private static LucenePassages index(List<String> texts) {
        Section section = new Section(Optional.empty(),
                texts.stream().map(text -> new Passage(text, 1, true)).toList());
        Document document = new Document(new DocumentId("book"), Language.ENGLISH, "Book", Rendering.RESTATED,
                new Source("Nobody", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                List.of(section));
        PassageStore store = PassageStore.of(new Knowledge(List.of(document), Glossary.EMPTY));
        return LucenePassages.index(store, new Mentions(Glossary.EMPTY), List.of());
    }

    private static Question question(String asked) {
        return new Question(asked, Language.ENGLISH, Language.ENGLISH, new IntentGuess(Intent.WHAT, Confidence.NONE),
                Words.of(asked),
                List.of(), Optional.empty(), Optional.empty(), Set.of());
    }
}
