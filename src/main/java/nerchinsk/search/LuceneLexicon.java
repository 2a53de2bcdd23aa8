package nerchinsk.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.util.Optional;
import nerchinsk.language.Words;
import nerchinsk.question.Lexicon;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index. Safe for use by many threads as long as the index is open. */
final class LuceneLexicon implements Lexicon {
    /** Two slips in a shorter word make another word. */
    private static final int LONG = 9;
    private static final int SAME_BEGINNING = 1;

    /** Forms of so many letters are remembered, and so many of them: questions use the same ones again. Our choice. */
    private static final int LONGEST_REMEMBERED = 30;
    private static final int REMEMBERED = 5_000;

    private final IndexReader reader;
    private final OtherLanguage otherLanguage;
    private final LoadingCache<String, Boolean> known = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(this::isIndexed);
    private final LoadingCache<String, Optional<String>> nearest = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(this::mostAlike);

    LuceneLexicon(IndexReader reader, OtherLanguage otherLanguage) {
        this.reader = reader;
        this.otherLanguage = otherLanguage;
    }

    @Override
    public boolean knows(String form) {
        return form.length() > LONGEST_REMEMBERED ? isIndexed(form) : known.get(form);
    }

    @Override
    public Optional<String> nearest(String form) {
        return form.length() > LONGEST_REMEMBERED ? mostAlike(form) : nearest.get(form);
    }

    private boolean isIndexed(String form) {
        try {
            String stem = Words.of(form).getFirst().stem();
            return reader.docFreq(new Term(Fields.FORM.name(), form)) > 0
                    || reader.docFreq(new Term(Fields.SENTENCE.name(), stem)) > 0 || otherLanguage.knows(stem);
        } catch (IOException e) {
            throw new IndexFailedException("cannot read the index in memory", e);
        }
    }

    private Optional<String> mostAlike(String form) {
        try {
            Terms forms = MultiTerms.getTerms(reader, Fields.FORM.name());
            return forms == null ? Optional.empty() : nearest(forms, form);
        } catch (IOException e) {
            throw new IndexFailedException("cannot read the index in memory", e);
        }
    }

    /** Forms come in alphabetical order, and the first of the most alike ones is taken: the choice never changes. */
    private static Optional<String> nearest(Terms forms, String form) throws IOException {
        FuzzyTermsEnum alike = new FuzzyTermsEnum(forms, new Term(Fields.FORM.name(), form),
                form.length() < LONG ? 1 : 2,
                SAME_BEGINNING, true);
        BoostAttribute likeness = alike.attributes().getAttribute(BoostAttribute.class);
        String nearest = null;
        float most = 0;
        for (BytesRef found = alike.next(); found != null; found = alike.next()) {
            if (likeness.getBoost() > most) {
                most = likeness.getBoost();
                nearest = found.utf8ToString();
            }
        }
        return Optional.ofNullable(nearest);
    }
}
