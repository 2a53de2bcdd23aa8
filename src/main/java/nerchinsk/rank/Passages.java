package nerchinsk.rank;

import java.util.List;
import nerchinsk.question.Question;
import nerchinsk.text.Language;

/**
 * Finds the passages near a question and knows how rare words are. The same question always gets the same pool.
 * Safe for use by many threads.
 */
public interface Passages {
    /** The passages that may hold the answer, best first; empty if no word of the question is known. */
    Pool near(Question question);

    /**
     * For each key of {@code question} the stems of words in the other language that mean the same, and what else
     * stands for it in documents that are in the other language; nothing for questions in a language in which all
     * documents can be had.
     */
    List<List<String>> across(Question question);

    /**
     * How much a word tells: the inverse document frequency ln(1 + (N - n + 0.5) / (n + 0.5)) of its stem, where n of
     * the N sentences of the store have it (Robertson and Zaragoza 2009, in the form that Lucene's BM25 uses).
     */
    double rarity(String stem);

    /**
     * The same among sentences in {@code language}. Where fewer than half of all are in it, a word counts as often as
     * if it were half: a word that most of them have tells nothing, however few they are.
     */
    double rarity(String stem, Language language);
}
