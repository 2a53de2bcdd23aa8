package nerchinsk.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.util.Optional;
import nerchinsk.language.Words;
import nerchinsk.question.Lexicon;
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

    private final Layers layers;
    private final OtherLanguage otherLanguage;
    private final LoadingCache<String, Boolean> known = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(this::isIndexed);
    private final LoadingCache<String, Optional<String>> nearest = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(this::mostAlike);

    LuceneLexicon(Layers layers, OtherLanguage otherLanguage) {
        this.layers = layers;
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
        String stem = Words.of(form).getFirst().stem();
        return layers.forms().having(form) > 0 || layers.sentences().having(stem) > 0 || otherLanguage.knows(stem);
    }

    private Optional<String> mostAlike(String form) {
        try {
            Optional<Terms> forms = layers.forms().keys();
            return forms.isEmpty() ? Optional.empty() : nearest(forms.get(), form);
        } catch (IOException e) {
            throw new IndexFailedException("cannot read the index in memory", e);
        }
    }

    /** Forms come in alphabetical order, and the first of the most alike ones is taken: the choice never changes. */
    private static Optional<String> nearest(Terms forms, String form) throws IOException {
        FuzzyTermsEnum alike = new FuzzyTermsEnum(forms, new Term(Fields.KEY.name(), form),
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
