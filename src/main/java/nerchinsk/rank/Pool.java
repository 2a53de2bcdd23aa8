package nerchinsk.rank;

import java.util.List;

/**
 * What a search brought up.
 *
 * @param passages the passages, best first, each at most once
 * @param wordings known wordings near the question, best first; some of the sentences that answer them may not be in
 * the pool
 * @param leftOut questions near the question that nothing answers, best first
 * @param leftOutWords how far its words speak for one that nothing answers; see {@link LeftOut#words}
 * @param askedFor how far the words of the question speak for each sentence, by all known wordings
 * @param matters what is told by several documents
 */
public record Pool(List<Hit> passages, List<Wording> wordings, List<Unanswered> leftOut, double leftOutWords,
        AskedFor askedFor, Matters matters) {
    public Pool {
        passages = List.copyOf(passages);
        wordings = List.copyOf(wordings);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A passage in the pool and its scores, each 0 or more; 0 where the search did not reach that far.
     *
     * @param passage the passage
     * @param passageScore BM25 of the passage with its headings
     * @param documentScore BM25 of the whole document
     * @param sentenceScores BM25 of its sentences, by their index
     * @param whole whether all its sentences are candidates, not only those with a score
     */
    public record Hit(StoredPassage passage, double passageScore, double documentScore, List<Double> sentenceScores,
            boolean whole) {
        public Hit {
            sentenceScores = List.copyOf(sentenceScores);
        }
    }
}
