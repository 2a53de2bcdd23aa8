package nerchinsk.benchmark;

import java.util.List;

/**
 * A question whose best sentence was judged.
 *
 * @param set the questions that it belongs to, as reports call them
 * @param group what is kept together in cross-validation
 * @param known whether a sentence that answers was there to be found
 * @param right whether the best sentence answers
 * @param importance how much it tells beside others
 * @param signs what the confidence is learned from; empty if there is no sentence
 */
record Judged(String set, String group, boolean known, boolean right, double importance, double[] signs) {
    /** Parts, in the name of a set, the language of the questions from that of the documents where they differ. */
    static final String OVER = " over ";

    /** Whether the documents are in another language than the question. */
    boolean across() {
        return set.contains(OVER);
    }

    /** What is left out together when the confidence is cross-validated. */
    String part() {
        return GoldenExamples.eighth(group);
    }

    /** Those of {@code examples} that belong to {@code set}. */
    static List<Judged> of(List<Judged> examples, String set) {
        return examples.stream().filter(one -> one.set().equals(set)).toList();
    }
}
