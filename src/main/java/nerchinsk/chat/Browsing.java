package nerchinsk.chat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Quote;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Term;
import nerchinsk.language.Words;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;

/** Leads from the terms of the glossary to what the documents say of them. Safe for use by many threads. */
final class Browsing {
    /** Looking through more would keep people waiting. */
    private static final int MOST_PASSAGES = 20_000;

    private final PassageStore store;
    private final Answering answering;
    private final Mentions mentions;
    private volatile Map<Language, Map<String, Quote>> first = Map.of();

    Browsing(PassageStore store, Mentions mentions, Answering answering) {
        this.store = store;
        this.answering = answering;
        this.mentions = mentions;
    }

    /** The name of {@code term} in {@code language}, else in the other one. */
    static String name(Term term, Language language) {
        Names names = Optional.ofNullable(term.names().get(language))
                .orElseGet(() -> Objects.requireNonNull(term.names().get(language.other())));
        return names.name();
    }

    /** The terms of this kind that the documents for {@code language} name, in the order of their names. */
    List<Term> terms(Kind kind, Language language) {
        Map<String, Quote> named = named(language);
        Comparator<Object> order = Collator.getInstance(language.locale());
        return store.knowledge().glossary().terms().stream()
                .filter(term -> term.kind() == kind && named.containsKey(term.id()))
                .sorted(Comparator.comparing(term -> name(term, language), order)).toList();
    }

    /** The sentence that tells most about the term: the best for its name among those that name it. */
    Optional<Quote> about(String id, Language language) {
        return store.knowledge().glossary().terms().stream().filter(term -> term.id().equals(id)).findFirst()
                .flatMap(term -> about(term, language));
    }

    private Optional<Quote> about(Term term, Language language) {
        Answer answer = answering.answer(name(term, language), Optional.of(language));
        return Stream.concat(answer.shown().stream(), answer.others().stream())
                .filter(quote -> names(quote.text(), term))
                .findFirst().or(() -> Optional.ofNullable(named(language).get(term.id())));
    }

    private boolean names(String text, Term term) {
        return mentions.in(Words.of(text)).stream().map(Mention::term).anyMatch(term::equals);
    }

    private Map<String, Quote> named(Language language) {
        if (first.isEmpty()) {
            Map<Language, Map<String, Quote>> found = new HashMap<>();
            for (Language each : Language.values()) {
                found.put(each, firstMentions(each));
            }
            first = found;
        }
        return first.getOrDefault(language, Map.of());
    }

    private Map<String, Quote> firstMentions(Language language) {
        Map<String, Quote> found = new HashMap<>();
        List<StoredPassage> passages = new ArrayList<>(
                store.passages().subList(0, Math.min(store.passages().size(), MOST_PASSAGES)));
        passages.removeIf(passage -> !store.answers(passage.document(), language));
        for (StoredPassage passage : passages) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                Quote quote = new Quote(passage.sentence(i), List.of(), Confidence.NONE);
                mentions.in(Words.of(quote.text())).forEach(mention -> found.putIfAbsent(mention.term().id(), quote));
            }
        }
        return found;
    }
}
