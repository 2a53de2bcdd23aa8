package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.fact.Mentions;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelsTest {
    @TempDir
    private Path folder;

    @Test
    void sentenceInTheSamePlaceIsTaken() {
        assertThat(russian("The bridge was opened. It has two lanes.", "Мост открыт. На нём две полосы.", 1))
                .contains("На нём две полосы.");
    }

    @Test
    void sentenceOfAnotherYearIsNone() {
        assertThat(russian("The bridge was opened in 2022.", "Мост начали строить в 2016 году.", 0)).isEmpty();
    }

    @Test
    void whereOneSentenceHasBecomeTwoTheOneThatNamesTheSameIsTaken() {
        String two = "В 2022 году в Благовещенске открыли мост. Его строили шесть лет.";
        assertThat(russian("In 2022 the bridge of Blagoveshchensk was opened after six years of building.", two, 0))
                .contains("В 2022 году в Благовещенске открыли мост.");
        assertThat(russian("The bridge was opened after six years of building.", two, 0)).isEmpty();
    }

    @Test
    void partThatAnswersIsMarkedInTheOtherSentence() {
        PassageStore store = store("The bridge of 2016 was opened on 10 June 2022 for 19 billion roubles.",
                "Мост 2016 года за 19 миллиардов рублей открыли 10 июня 2022 года.");
        StoredSentence sentence = passage(store, Language.ENGLISH).sentence(0);
        assertThat(marked(store, sentence, "10 June 2022")).containsExactly("10 июня 2022 года");
        assertThat(marked(store, sentence, "19 billion roubles")).containsExactly("19 миллиардов рублей");
    }

    @Test
    void documentOfOneLanguageStaysAsItIs() {
        SmallFolder.in(folder);
        PassageStore store = PassageStore.of(knowledge());
        StoredSentence sentence = passage(store, Language.ENGLISH).sentence(0);
        Quote quote = new Quote(sentence, List.of(), Confidence.NONE);
        assertThat(parallels(store).in(Language.RUSSIAN, quote)).isEqualTo(quote);
    }

    private List<String> marked(PassageStore store, StoredSentence sentence, String part) {
        int start = sentence.text().indexOf(part);
        Quote quote = new Quote(sentence, List.of(new Span(start, start + part.length())), Confidence.NONE);
        Quote there = parallels(store).in(Language.RUSSIAN, quote);
        return there.highlights().stream().map(span -> span.of(there.text())).toList();
    }

    private Optional<String> russian(String english, String russian, int index) {
        PassageStore store = store(english, russian);
        return parallels(store).sentence(passage(store, Language.ENGLISH).sentence(index)).map(StoredSentence::text);
    }

    private PassageStore store(String english, String russian) {
        SmallFolder small = SmallFolder.in(folder);
        small.write("documents/bridge.en.md", document("en", english));
        small.write("documents/bridge.ru.md", document("ru", russian));
        return PassageStore.of(knowledge());
    }

    private static String document(String language, String text) {
        return "---\ntitle: A\nlanguage: " + language + "\nrendering: restated\nsource:\n  publisher: A\n---\n" + text
                + "\n";
    }

    private Knowledge knowledge() {
        return KnowledgeFiles.read(folder).value().orElseThrow().knowledge();
    }

    private Parallels parallels(PassageStore store) {
        return new Parallels(store, new Mentions(knowledge().glossary()));
    }

    private static StoredPassage passage(PassageStore store, Language language) {
        return store.passages().stream().filter(passage -> passage.document().language() == language).findFirst()
                .orElseThrow();
    }
}
