package nerchinsk.rank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.question.Question;
import nerchinsk.text.Language;

/** What all known wordings show when they are taken together. Immutable. */
public final class KnownWordings {
    private final Matters matters;
    private final Map<Language, WordingBayes> bayes = new EnumMap<>(Language.class);

    private KnownWordings(Matters matters) {
        this.matters = matters;
    }

    /** Learns from one wording after the other. Not for use by several threads. */
    public static final class Learning {
        private final Map<WordingKeys, List<Wording>> alike = new LinkedHashMap<>();
        private final Map<Language, WordingBayes.Learning> bayes = new EnumMap<>(Language.class);

        /** @param terms the glossary's terms */
        public Learning(Mentions terms) {
            Stream.of(Language.values()).forEach(language -> bayes.put(language, new WordingBayes.Learning(terms)));
        }

        /** One more wording, which has these words and names these terms. */
        public void add(Wording wording, List<Word> words, List<Mention> mentions) {
            alike.computeIfAbsent(WordingKeys.of(wording.language(), words, mentions), any -> new ArrayList<>(1))
                    .add(wording);
            bayes.get(wording.language()).add(wording, words, mentions);
        }

        /** What was learned. */
        public KnownWordings learned() {
            KnownWordings known = new KnownWordings(Matters.of(alike));
            bayes.forEach((language, learning) -> known.bayes.put(language, learning.learned()));
            return known;
        }
    }

    /** What several documents are known to tell. */
    public Matters matters() {
        return matters;
    }

    /** How far the words of {@code question} speak for each sentence. */
    public AskedFor askedFor(Question question) {
        return bayes.get(question.written()).askedFor(question.words().toList(), question.mentions());
    }
}
