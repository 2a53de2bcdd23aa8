package nerchinsk.rank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.IntentModel;
import nerchinsk.language.Word;

/**
 * Takes sentences, headings and known wordings apart, and remembers what it has taken apart. Safe for use by many
 * threads.
 */
final class Analyses {
    /** Taking a sentence apart costs more than all the rest; this many are remembered (about 1 kB each). Our choice. */
    private static final int REMEMBERED = 50_000;
    /** So many known wordings are remembered: they are soon taken apart again. Our choice. */
    private static final int REMEMBERED_WORDINGS = 700;
    /** The vocabulary of a large collection. Our choice. */
    private static final int FORMS = 50_000;
    /** Wordings have rare words in plenty, and most of them are met once. Our choice. */
    private static final int FORMS_OF_WORDINGS = 2_500;

    private final Passages passages;
    private final Mentions terms;
    private final IntentModel intents;
    private final WordForms forms = new WordForms(FORMS);
    private final WordForms formsOfWordings = new WordForms(FORMS_OF_WORDINGS);
    private final Cache<Integer, Analysis> sentences = remembering(REMEMBERED);
    private final Cache<String, Analysis> headings = remembering(REMEMBERED);
    private final Cache<String, AnalysedWording> wordings = remembering(REMEMBERED_WORDINGS);

    /**
     * Takes the texts of {@code passages} apart.
     *
     * @param terms the glossary's terms
     * @param intents tells what a known wording asks for
     */
    Analyses(Passages passages, Mentions terms, IntentModel intents) {
        this.passages = passages;
        this.terms = terms;
        this.intents = intents;
    }

    private static <K, V> Cache<K, V> remembering(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** The forms of {@code words}, as those of the sentences are compared with them. */
    WordForm[] forms(List<Word> words) {
        return forms.of(words);
    }

    /** The sentence of {@code passage} with this index. */
    Analysis sentence(StoredPassage passage, int index) {
        return sentences.get(passage.firstSentence() + index, number -> of(passage.sentence(index).text()));
    }

    /** The title and the heading above {@code passage}. */
    Analysis above(StoredPassage passage) {
        return headings.get(passage.document().title() + "\n" + passage.inSection().heading().orElse(""), this::of);
    }

    private Analysis of(String text) {
        return Analysis.of(text, terms, forms, passages::rarity);
    }

    /** A question that people are known to ask: its words, and what it asks for. */
    AnalysedWording asked(KnownQuestion question) {
        return wordings.get(question.text(), text -> new AnalysedWording(
                Analysis.withoutFacts(text, terms, formsOfWordings),
                () -> intents.classify(text, question.language()).intent()));
    }
}
