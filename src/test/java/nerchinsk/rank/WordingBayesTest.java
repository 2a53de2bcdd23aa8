package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.fact.Mentions;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingBayesTest {
    private static final String RIFT = "The two parties parted over doctrine.";
    private static final String BRIDGE = "Engineers opened the crossing in 2022.";
    private static final String OTHER = "Nobody asks for this one.";

    @TempDir
    private Path path;
    private PassageStore store;
    private Mentions terms;
    private WordingBayes bayes;

    @BeforeEach
    void learn() {
        SmallFolder folder = SmallFolder.in(path);
        folder.writeDocument(RIFT + " " + BRIDGE + " " + OTHER);
        folder.write("wordings/bridge.yaml", """
                asked:
                  - answers: ["doctrine"]
                    en:
                      - "What made the comrades quarrel?"
                      - "Why did the neighbours fall out?"
                      - "What was the reason for the fall out?"
                  - answers: ["crossing"]
                    en:
                      - "When could the neighbours cross the river?"
                      - "Since when has there been a way over the river?"
                """);
        Knowledge knowledge = KnowledgeFiles.read(folder.path()).value().orElseThrow().knowledge();
        store = PassageStore.of(knowledge);
        terms = new Mentions(knowledge.glossary());
        WordingBayes.Learning learning = new WordingBayes.Learning(terms);
        Wordings.of(store).forEach(wording -> {
            List<Word> words = Words.of(wording.text());
            learning.add(wording, words, terms.in(words));
        });
        bayes = learning.learned();
    }

    @Test
    void wordsOfSeveralWordingsSpeakTogetherForTheirSentence() {
        AskedFor asked = asked("reason why the comrades fall out");
        assertThat(asked.nearness(sentence(RIFT))).isEqualTo(1);
        assertThat(asked.lead(sentence(RIFT))).isPositive();
        assertThat(asked.chance(sentence(RIFT))).isGreaterThan(0.5);
        assertThat(asked.wordByWord(sentence(RIFT))).isPositive();
        assertThat(asked.nearness(sentence(BRIDGE))).isLessThan(1);
        assertThat(asked.lead(sentence(BRIDGE))).isZero();
    }

    @Test
    void wordsOfTheSentenceItselfCountAsWell() {
        assertThat(asked("doctrine of the parties").nearness(sentence(RIFT))).isEqualTo(1);
        assertThat(asked("engineers").nearness(sentence(BRIDGE))).isEqualTo(1);
    }

    @Test
    void wordThatIsUsedForAllTellsNothing() {
        AskedFor asked = asked("neighbours");
        assertThat(Math.abs(asked.wordByWord(sentence(RIFT)))).isLessThan(1);
        assertThat(asked.chance(sentence(RIFT))).isBetween(0.3, 0.7);
    }

    @Test
    void sentenceWithoutWordingsIsNotJudged() {
        AskedFor asked = asked("nobody asks for this one");
        assertThat(asked.nearness(sentence(OTHER))).isZero();
        assertThat(asked.lead(sentence(OTHER))).isZero();
        assertThat(asked.chance(sentence(OTHER))).isZero();
        assertThat(asked.wordByWord(sentence(OTHER))).isZero();
    }

    @Test
    void unknownWordsAloneSpeakForNobody() {
        AskedFor asked = asked("zebra xylophone");
        assertThat(asked.wordByWord(sentence(RIFT))).isZero();
        assertThat(asked.chance(sentence(RIFT))).isEqualTo(0.5);
    }

    @Test
    void moreAnswersAndQuestionsThanAShortCanCountAreCounted() {
        WordTimes.Counting counting = new WordTimes.Counting();
        int many = Short.MAX_VALUE + 10;
        for (int answer = 0; answer < many; answer++) {
            counting.add(answer, Set.of("each"));
            counting.add(0, Set.of("often"));
        }
        WordTimes times = counting.counted();
        assertThat(times.times(times.number("each"))).isEqualTo(many);
        assertThat(times.times(times.number("often"))).isEqualTo(Short.MAX_VALUE);
    }

    private AskedFor asked(String question) {
        List<Word> words = Words.of(question);
        return bayes.askedFor(words, terms.in(words));
    }

    private StoredSentence sentence(String text) {
        return store.passages().stream().flatMap(passage -> IntStream
                .range(0, passage.sentences().size()).mapToObj(passage::sentence))
                .filter(sentence -> sentence.text().equals(text)).findFirst().orElseThrow();
    }
}
