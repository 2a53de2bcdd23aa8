package nerchinsk.rank;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.text.Language;

/**
 * How far the words of a question speak for one that is left out: naive Bayes between the questions that are left out
 * and the known wordings in its language (the multinomial model of McCallum and Nigam 1998, each word counted once in
 * a question, pairs of neighbours as words). People who ask for what is left out use words of their own: "exactly",
 * "by name", "interpreter". Immutable.
 */
public final class LeftOutWords {
    /** Added to all counts; the value with which the confidence learned best of those tried, cross-validated. */
    private static final double SMOOTHING = 0.3;
    /** What fewer questions have is chance. Our choice. */
    private static final int FEWEST = 2;
    /** Stands before the first and after the last word, as no stem is written. */
    private static final String EDGE = "|";

    private final Map<Language, Odds> odds;

    private LeftOutWords(Map<Language, Odds> odds) {
        this.odds = odds;
    }

    /** Counts the words of questions of one kind: known wordings, or those left out. Not for use by several threads. */
    public static final class Counting {
        private final Map<Language, WordTimes.Counting> words = new EnumMap<>(Language.class);

        /** One more question in {@code language}, which has these words and names these terms. */
        public void add(Language language, List<Word> question, List<Mention> mentions) {
            words.computeIfAbsent(language, any -> new WordTimes.Counting()).add(0, features(question, mentions));
        }

        private WordTimes counted(Language language) {
            return words.getOrDefault(language, new WordTimes.Counting()).counted();
        }
    }

    /** What the words of {@code known} wordings and of those that are {@code leftOut} tell. */
    public static LeftOutWords of(Counting known, Counting leftOut) {
        Map<Language, Odds> odds = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            WordTimes answered = known.counted(language);
            WordTimes unanswered = leftOut.counted(language);
            if (answered.questions() > 0 && unanswered.questions() > 0) {
                odds.put(language, Odds.of(answered, unanswered));
            }
        }
        return new LeftOutWords(odds);
    }

    /**
     * How much likelier all the words of {@code question} are in one that is left out than in a known wording: a
     * natural logarithm, below 0 if they are less likely; 0 if there are no questions of both kinds in its language.
     */
    public double speakFor(Question question) {
        Stream<Word> small = Words.of(question.asked()).stream().filter(word -> !word.meaningful());
        return speakFor(question.written(), Stream.concat(small, question.keys().stream())
                .sorted(Comparator.comparingInt(word -> word.span().start())).toList(), question.mentions());
    }

    /**
     * The same.
     *
     * @param words those of the question, in their order
     * @param mentions the terms that it names
     */
    double speakFor(Language language, List<Word> words, List<Mention> mentions) {
        Odds known = odds.get(language);
        return known == null ? 0 : features(words, mentions).stream().mapToDouble(known::of).sum();
    }

    private static Set<String> features(List<Word> words, List<Mention> mentions) {
        Set<String> features = new HashSet<>();
        String before = EDGE;
        for (Word word : words) {
            features.add(word.stem());
            features.add(before + " " + word.stem());
            before = word.stem();
        }
        features.add(before + " " + EDGE);
        mentions.forEach(mention -> features.add("#" + mention.term().id()));
        return features;
    }

    /**
     * Words and what each speaks for.
     *
     * @param words their hash codes, ascending
     * @param values for each how much likelier it is in a question that is left out, as a natural logarithm
     */
    private record Odds(int[] words, float[] values) {
        static Odds of(WordTimes answered, WordTimes unanswered) {
            int[] words = IntStream.concat(answered.words(), unanswered.words()).distinct()
                    .filter(word -> answered.timesOf(word) + unanswered.timesOf(word) >= FEWEST).sorted().toArray();
            double inAnswered = all(words, answered);
            double inUnanswered = all(words, unanswered);
            float[] values = new float[words.length];
            for (int i = 0; i < words.length; i++) {
                values[i] = (float) (Math.log((unanswered.timesOf(words[i]) + SMOOTHING) / inUnanswered)
                        - Math.log((answered.timesOf(words[i]) + SMOOTHING) / inAnswered));
            }
            return new Odds(words, values);
        }

        private static double all(int[] words, WordTimes times) {
            return Arrays.stream(words).map(times::timesOf).sum() + SMOOTHING * words.length;
        }

        double of(String feature) {
            int word = Arrays.binarySearch(words, feature.hashCode());
            return word < 0 ? 0 : values[word];
        }
    }
}
