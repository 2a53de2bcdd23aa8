package nerchinsk.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Section;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * Finds what stands in the place of a passage, a sentence, a quote in the other edition. Immutable: safe for use by
 * many threads.
 */
public final class Parallels {
    private final PassageStore store;
    private final Mentions terms;
    private final Map<String, Integer> firstPassages = new HashMap<>();

    /**
     * Finds its way between the editions of {@code store}.
     *
     * @param store the passages of all editions
     * @param terms the glossary's terms
     */
    public Parallels(PassageStore store, Mentions terms) {
        this.store = store;
        this.terms = terms;
        store.passages()
                .forEach(passage -> firstPassages.putIfAbsent(passage.document().fileName(), passage.number()));
    }

    /** The passage with sentences in the place of {@code here}, if the section has as many passages there. */
    public Optional<StoredPassage> passage(StoredPassage here) {
        return store.knowledge().edition(here.document()).flatMap(document -> inPlace(here, document));
    }

    private Optional<StoredPassage> inPlace(StoredPassage here, Document document) {
        int first = firstPassages.getOrDefault(document.fileName(), store.passages().size());
        return store.passages().subList(first, store.passages().size()).stream()
                .takeWhile(there -> there.document().id().equals(document.id())
                        && there.document().language() == document.language())
                .filter(there -> there.isInPlaceOf(here)).findFirst()
                .filter(there -> !there.sentences().isEmpty() && alike(there.inSection(), here.inSection()));
    }

    private static boolean alike(Section there, Section here) {
        return there.passages().size() == here.passages().size();
    }

    /**
     * The sentence that says the same: the one in the same place, if both passages have as many sentences and the years
     * do not differ; else the only one that names the same numbers and terms.
     */
    public Optional<StoredSentence> sentence(StoredSentence here) {
        return passage(here.passage()).flatMap(there -> there.sentences().size() == here.passage().sentences().size()
                ? Optional.of(there.sentence(here.index())).filter(other -> said(here).sameYears(said(other)))
                : likest(here, there));
    }

    private Optional<StoredSentence> likest(StoredSentence here, StoredPassage there) {
        Said said = said(here);
        List<StoredSentence> like = IntStream.range(0, there.sentences().size()).mapToObj(there::sentence)
                .filter(other -> said.names() && said.same(said(other))).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private Said said(StoredSentence sentence) {
        return Said.of(sentence.text(), terms);
    }

    /** {@code quote} in {@code language}; itself if it is, or if nothing is known to say the same there. */
    public Quote in(Language language, Quote quote) {
        return quote.language() == language
                ? quote
                : sentence(quote.sentence()).map(there -> new Quote(there, highlights(quote, there),
                        quote.confidence())).orElse(quote);
    }

    private List<Span> highlights(Quote quote, StoredSentence there) {
        Said here = said(quote.sentence());
        Said other = said(there);
        return quote.highlights().stream().map(span -> here.counterpart(span, other)).flatMap(Optional::stream)
                .sorted().distinct().toList();
    }

    /** {@code quotes}, each in {@code language} where that can be. */
    public List<Quote> in(Language language, List<Quote> quotes) {
        return quotes.stream().map(quote -> in(language, quote)).toList();
    }

    /** {@code answer} with its quotes in {@code language} where that can be, to be shown to somebody who reads that. */
    public Answer in(Language language, Answer answer) {
        return switch (answer) {
            case Answer.Found found -> new Answer.Found(found.question().in(language), in(language, found.quote()),
                    in(language, found.others()), in(language, found.voices()));
            case Answer.Unsure unsure -> new Answer.Unsure(unsure.question().in(language),
                    in(language, unsure.quote()), in(language, unsure.others()), in(language, unsure.voices()));
            case Answer.Unknown unknown -> new Answer.Unknown(unknown.question().in(language), unknown.confidence(),
                    in(language, unknown.others()));
            case Answer.Smalltalk smalltalk -> new Answer.Smalltalk(smalltalk.question().in(language));
        };
    }

    private Voices in(Language language, Voices voices) {
        return new Voices(in(language, voices.agreeing()), in(language, voices.differing()));
    }
}
