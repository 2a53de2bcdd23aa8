package nerchinsk.rank;

import java.util.Arrays;
import java.util.Set;

/**
 * How often each word comes up in the questions of each answer. Words are told apart by their hash codes: two of ten
 * thousand that share one are taken for the same, which does no harm. Immutable.
 */
final class WordTimes {
    private final int questions;
    /** Ascending. */
    private final int[] words;
    /** Where the answers of each word begin, and where those of the last one end. */
    private final int[] first;
    private final int[] answers;
    /** More than a short can hold count as that. */
    private final short[] times;

    private WordTimes(int questions, int[] words, int[] first, int[] answers, short[] times) {
        this.questions = questions;
        this.words = words;
        this.first = first;
        this.answers = answers;
        this.times = times;
    }

    /** Counts words. Not for use by several threads. */
    static final class Counting {
        private int questions;
        private int size;
        /** A word in the upper half of each number, an answer in the lower. */
        private long[] met = new long[1 << 12];

        /** One more question for {@code answer}, 0 or more, with these words. */
        void add(int answer, Set<String> question) {
            questions++;
            for (String word : question) {
                if (size == met.length) {
                    met = Arrays.copyOf(met, 2 * size);
                }
                met[size++] = (long) word.hashCode() << Integer.SIZE | answer;
            }
        }

        /** What has been counted. */
        WordTimes counted() {
            Arrays.sort(met, 0, size);
            int pairs = distinct(0);
            int[] words = new int[distinct(Integer.SIZE)];
            int[] first = new int[words.length + 1];
            int[] answers = new int[pairs];
            short[] times = new short[pairs];
            int word = -1;
            int pair = -1;
            for (int i = 0; i < size; i++) {
                if (isNew(i, Integer.SIZE)) {
                    words[++word] = (int) (met[i] >> Integer.SIZE);
                    first[word] = pair + 1;
                }
                if (isNew(i, 0)) {
                    answers[++pair] = (int) met[i];
                }
                times[pair] = (short) Math.min(times[pair] + 1, Short.MAX_VALUE);
            }
            first[words.length] = pairs;
            return new WordTimes(questions, words, first, answers, times);
        }

        private int distinct(int without) {
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                distinct += isNew(i, without) ? 1 : 0;
            }
            return distinct;
        }

        private boolean isNew(int i, int without) {
            return i == 0 || met[i] >> without != met[i - 1] >> without;
        }
    }

    /** What is told of a word and an answer of which some question has it. */
    interface Visitor {
        /** {@code answer} has it so often, once or more. */
        void visit(int answer, int often);
    }

    /** How many questions there are. */
    int questions() {
        return questions;
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The number of {@code word} among the words; negative if no question has it. */
    int number(String word) {
        return Arrays.binarySearch(words, word.hashCode());
    }

    /** How many questions have the word with this number. */
    int times(int word) {
        int all = 0;
        for (int i = first[word]; i < first[word + 1]; i++) {
            all += times[i];
        }
        return all;
    }

    /** Shows the answers of the word with this number. */
    void visit(int word, Visitor visitor) {
        for (int i = first[word]; i < first[word + 1]; i++) {
            visitor.visit(answers[i], times[i]);
        }
    }
}
