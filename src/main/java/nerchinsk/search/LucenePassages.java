package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.question.Lexicon;
import nerchinsk.question.Question;
import nerchinsk.rank.AskedFor;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Passages;
import nerchinsk.rank.Pool;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.rank.Unanswered;
import nerchinsk.rank.Wording;
import nerchinsk.rank.Wordings;
import nerchinsk.text.Language;

/**
 * The passage store in a Lucene index in memory. Built once, then only read: safe for use by many threads until it is
 * closed.
 */
public final class LucenePassages implements Passages, AutoCloseable {
    /** So many known wordings are looked at, and so many questions that are left out; our choice. */
    private static final int MOST_WORDINGS = 60;
    private static final int MOST_LEFT_OUT = 12;
    /** Of so many wordings the answers come into the pool, whatever words they have; our choice. */
    private static final int BRING_PASSAGES = 6;
    /** How many of the sentences for which the words of the question speak most come into the pool; our choice. */
    private static final int LIKELIEST = 3;

    private final Layers layers;
    private final Rarities rarities;
    /** For each language of questions the documents in it, and those in the other language that have no edition. */
    private final Map<Language, Nearby> within = new EnumMap<>(Language.class);
    private final Map<Language, Nearby> across = new EnumMap<>(Language.class);
    private final OtherLanguage otherLanguage;
    private final NearbyQuestions<Wording> wordings;
    private final NearbyQuestions<Unanswered> leftOut;

    private LucenePassages(PassageStore store, List<Wording> wordings, List<Unanswered> leftOut, Layers layers,
            Translations translations) {
        this.layers = layers;
        this.wordings = new NearbyQuestions<>(wordings, layers.asked().wordings(), MOST_WORDINGS);
        this.leftOut = new NearbyQuestions<>(leftOut, layers.asked().leftOut(), MOST_LEFT_OUT);
        this.rarities = new Rarities(store, layers.sentences());
        for (Language language : Language.values()) {
            within.put(language, Nearby.within(language, store, layers));
            across.put(language, Nearby.across(language, store, layers));
        }
        this.otherLanguage = OtherLanguage.of(store, layers.sentences(), translations);
    }

    /**
     * An index of {@code store}.
     *
     * @param texts further texts whose words are known, though they are not searched: training questions, names
     */
    public static LucenePassages index(PassageStore store, Mentions terms, Collection<String> texts) {
        return index(store, terms, texts, Translations.NONE);
    }

    /**
     * The same, with a dictionary for questions in one language over documents in the other.
     *
     * @param translations the dictionary; it is read once, and only if there are such documents
     */
    public static LucenePassages index(PassageStore store, Mentions terms, Collection<String> texts,
            Translations translations) {
        return index(store, terms, texts, translations, share -> {
        });
    }

    /**
     * The same, with somebody who waits for it.
     *
     * @param written is told the share of the passages that are written, in [0, 1], again and again
     */
    public static LucenePassages index(PassageStore store, Mentions terms, Collection<String> texts,
            Translations translations, DoubleConsumer written) {
        try {
            List<Wording> wordings = Wordings.of(store);
            List<Unanswered> leftOut = Unanswered.in(store.knowledge());
            return new LucenePassages(store, wordings, leftOut,
                    IndexBuilding.build(store, terms, wordings, leftOut, texts, written), translations);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of the knowledge in memory", e);
        }
    }

    /** The words of the index; usable until the index is closed. */
    public Lexicon lexicon() {
        return new LuceneLexicon(layers, otherLanguage);
    }

    @Override
    public Pool near(Question question) {
        Language language = question.language();
        List<List<String>> keys = keys(question, none(question));
        List<Wording> known = keys.isEmpty() ? List.of() : wordings.near(keys, question.written());
        AskedFor askedFor = layers.asked().known().askedFor(question);
        Predicate<Document> asked = document -> question.isAskedOf(document.id());
        List<Pool.Hit> hits = new ArrayList<>(near(within.get(language), keys, passages(known, askedFor,
                asked.and(document -> document.language() == language)), question.within()));
        if (otherLanguage.crosses(language)) {
            hits.addAll(near(across.get(language), keys(question, otherLanguage.of(question)),
                    passages(known, askedFor, asked.and(document -> document.language() != language)),
                    question.within()));
        }
        hits.sort(Comparator.comparingDouble(Pool.Hit::passageScore).reversed()
                .thenComparingInt(hit -> hit.passage().number()));
        List<Unanswered> unanswered = keys.isEmpty() ? List.of() : leftOut.near(keys, question.written());
        return new Pool(hits, known, unanswered, layers.asked().words().speakFor(question), askedFor,
                layers.asked().known().matters());
    }

    /**
     * The numbers of the passages of {@code which} documents that answer the first of {@code near} and what is most
     * likely {@code askedFor}.
     */
    private static Set<Integer> passages(List<Wording> near, AskedFor askedFor, Predicate<Document> which) {
        return Stream.concat(near.stream().limit(BRING_PASSAGES).flatMap(wording -> wording.sentences().stream()),
                near.isEmpty() ? Stream.empty() : askedFor.likeliest().limit(LIKELIEST))
                .map(StoredSentence::passage).filter(passage -> which.test(passage.document()))
                .map(StoredPassage::number).collect(Collectors.toSet());
    }

    private static List<Pool.Hit> near(Nearby documents, List<List<String>> keys, Set<Integer> besides,
            Set<DocumentId> asked) {
        try {
            return keys.isEmpty() ? List.of() : documents.hits(keys, besides, asked);
        } catch (IOException e) {
            throw new IndexFailedException("cannot search the index in memory", e);
        }
    }

    private static List<List<String>> none(Question question) {
        return question.keys().stream().map(key -> List.<String>of()).toList();
    }

    /** What is looked for; the keys of one list mean the same. */
    private static List<List<String>> keys(Question question, List<List<String>> across) {
        Set<List<String>> keys = new LinkedHashSet<>();
        for (int key = 0; key < across.size(); key++) {
            String stem = question.keys().get(key).stem();
            keys.add(Stream.concat(Stream.of(stem), across.get(key).stream()).toList());
        }
        question.mentions().stream().map(Keys::of)
                .filter(term -> across.stream().noneMatch(same -> same.contains(term))).map(List::of)
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    @Override
    public List<List<String>> across(Question question) {
        return otherLanguage.of(question);
    }

    @Override
    public double rarity(String stem) {
        return rarities.of(stem);
    }

    @Override
    public double rarity(String stem, Language language) {
        return rarities.of(stem, language);
    }

    @Override
    public void close() {
        try {
            layers.close();
        } catch (IOException e) {
            throw new IndexFailedException("cannot close the index in memory", e);
        }
    }
}
