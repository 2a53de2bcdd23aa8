package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.fact.Mentions;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutWordsTest {
    private static final String WORDINGS = """
            asked:
              - answers: ["bridge"]
                en:
                  - "When was the bridge opened?"
                  - "In what year was the bridge opened?"
                  - "Since when has there been a bridge?"
            """;
    private static final String LIST = """
            en:
              - "Who paid for the bridge, by name?"
              - "Which engineer drew the bridge, by name?"
              - "What year did they plan the crossing?"
            """;

    @TempDir
    private Path path;
    private SmallFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = SmallFolder.in(path);
    }

    @Test
    void wordsOfTheListSpeakForWhatIsLeftOut() {
        writeBoth();
        assertThat(speakFor("the name of the mayor")).isPositive();
        assertThat(speakFor("When was the ferry opened?")).isNegative();
    }

    @Test
    void whatFollowsAWordTells() {
        writeBoth();
        assertThat(speakFor("by name")).isGreaterThan(speakFor("name by"));
    }

    @Test
    void wordThatOneQuestionHasIsChance() {
        writeBoth();
        assertThat(speakFor("engineer")).isZero();
    }

    @Test
    void withoutWordingsOrWithoutAListNothingSpeaks() {
        folder.write("left-out.yaml", LIST);
        assertThat(speakFor("by name")).isZero();
        folder.write("left-out.yaml", "ru: [\"Кто оплатил мост?\"]\n");
        folder.write("wordings/bridge.yaml", WORDINGS);
        assertThat(speakFor("When was the bridge opened?")).isZero();
    }

    private void writeBoth() {
        folder.write("wordings/bridge.yaml", WORDINGS);
        folder.write("left-out.yaml", LIST);
    }

    private double speakFor(String question) {
        Knowledge knowledge = KnowledgeFiles.read(folder.path()).value().orElseThrow().knowledge();
        Mentions terms = new Mentions(knowledge.glossary());
        LeftOutWords.Counting known = new LeftOutWords.Counting();
        Wordings.of(PassageStore.of(knowledge)).forEach(one -> add(known, one.language(), one.text(), terms));
        LeftOutWords.Counting leftOut = new LeftOutWords.Counting();
        Unanswered.in(knowledge).forEach(one -> add(leftOut, one.language(), one.text(), terms));
        List<Word> words = Words.of(question);
        return LeftOutWords.of(known, leftOut).speakFor(Language.ENGLISH, words, List.of(),
                terms.in(words));
    }

    private static void add(LeftOutWords.Counting counting, Language language, String text, Mentions terms) {
        List<Word> words = Words.of(text);
        counting.add(language, words, terms.in(words));
    }
}
