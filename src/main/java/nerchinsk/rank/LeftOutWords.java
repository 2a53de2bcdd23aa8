package nerchinsk.rank;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.language.Word;
import nerchinsk.question.Question;
import nerchinsk.text.Language;

/**
 * How far the words of a question speak for one that is left out: naive Bayes between the questions that are left out
 * and the known wordings in its language (the multinomial model of McCallum and Nigam 1998, each word counted once in
 * a question, pairs of neighbours as words). People who ask for what is left out use words of their own: "exactly",
 * "by name", "interpreter". Immutable.
 */
public final class LeftOutWords {
    /** Added to all counts; the first value that was tried. */
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
        private final Map<Language, WordCodes> words = new EnumMap<>(Language.class);

        /** Nothing has been counted yet. */
        public Counting() {
            Stream.of(Language.values()).forEach(language -> words.put(language, new WordCodes()));
        }

        /** One more question in {@code language}, which has these words and names these terms. */
        public void add(Language language, List<Word> question, List<Mention> mentions) {
            features(question, mentions).forEach(words.get(language)::add);
        }
    }

    /** What the words of {@code known} wordings and of those that are {@code leftOut} tell. */
    public static LeftOutWords of(Counting known, Counting leftOut) {
        Map<Language, Odds> odds = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            WordCodes answered = known.words.get(language);
            WordCodes unanswered = leftOut.words.get(language);
            if (!answered.isEmpty() && !unanswered.isEmpty()) {
                odds.put(language, Odds.of(answered, unanswered));
            }
        }
        return new LeftOutWords(odds);
    }

    /**
     * How much likelier all the words of {@code question} are in one that is left out than in a known wording: a
     * natural logarithm, below 0 if they are less likely; 0 if there are no questions of both kinds in its language.
     * Of a long question the first {@link Question#MOST_KEYS} words count.
     */
    public double speakFor(Question question) {
        Map<Boolean, List<Word>> own = question.words()
                .collect(Collectors.partitioningBy(word -> isOwn(word, question)));
        List<Word> inOrder = own.get(true).stream().sorted(Comparator.comparingInt(word -> word.span().start()))
                .limit(Question.MOST_KEYS).toList();
        return speakFor(question.written(), inOrder, own.get(false), question.mentions());
    }

    /** Whether a word was not taken over from the question before, whose neighbours are not those of this one. */
    private static boolean isOwn(Word word, Question question) {
        return question.about().isEmpty() || question.asked().startsWith(word.text(), word.span().start());
    }

    /**
     * The same.
     *
     * @param words those of the question, in their order
     * @param others what it takes over
     * @param mentions the terms that it names
     */
    double speakFor(Language language, List<Word> words, List<Word> others, List<Mention> mentions) {
        Odds known = odds.get(language);
        if (known == null) {
            return 0;
        }
        Set<String> features = features(words, mentions);
        others.forEach(word -> features.add(word.stem()));
        return features.stream().mapToDouble(known::of).sum();
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
        static Odds of(WordCodes answered, WordCodes unanswered) {
            // How many words there are, and how often they stand in the ones and in the others.
            int[] sums = new int[3];
            answered.visitWith(unanswered, (code, known, leftOut) -> {
                if (known + leftOut >= FEWEST) {
                    sums[0]++;
                    sums[1] += known;
                    sums[2] += leftOut;
                }
            });
            Odds odds = new Odds(new int[sums[0]], new float[sums[0]]);
            double smooth = SMOOTHING * sums[0];
            double always = Math.log(sums[1] + smooth) - Math.log(sums[2] + smooth);
            int[] next = {0};
            answered.visitWith(unanswered, (code, known, leftOut) -> {
                if (known + leftOut >= FEWEST) {
                    odds.words[next[0]] = code;
                    odds.values[next[0]++] = (float) (Math.log(leftOut + SMOOTHING) - Math.log(known + SMOOTHING)
                            + always);
                }
            });
            return odds;
        }

        double of(String feature) {
            int word = Arrays.binarySearch(words, feature.hashCode());
            return word < 0 ? 0 : values[word];
        }
    }
}
