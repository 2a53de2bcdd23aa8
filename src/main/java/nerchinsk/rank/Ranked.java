package nerchinsk.rank;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Months;
import nerchinsk.language.Word;
import nerchinsk.score.Explanation;
import nerchinsk.text.Span;

/** A sentence with its place in the order; the evidence stays at hand for those who ask why. */
public final class Ranked {
    /** Kinds of facts that words in quotation marks are none of. */
    private static final Set<FactKind> UNTITLED = EnumSet.of(FactKind.DATE, FactKind.FIGURE, FactKind.PERSON,
            FactKind.PLACE);

    /** The number of a day. */
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    private final Evidence evidence;
    private final double score;
    private final LinearModel model;

    Ranked(Evidence evidence, double score, LinearModel model) {
        this.evidence = evidence;
        this.score = score;
        this.model = model;
    }

    /** The sentence. */
    public StoredSentence sentence() {
        return evidence.sentence();
    }

    /** Any number; the greater, the better. Comparable within one question only. */
    public double score() {
        return score;
    }

    /** What the ranking looks at, a few words for each feature, in a fixed order. */
    public static List<String> featureNames() {
        return Feature.ALL.stream().map(Feature::name).toList();
    }

    /** The values of the features, in the order of {@link #featureNames()}. */
    public double[] features() {
        return Feature.ALL.stream().mapToDouble(feature -> feature.value().applyAsDouble(evidence)).toArray();
    }

    /** The score as the sum of its features' contributions, largest first. */
    public Explanation why() {
        return model.explain(evidence);
    }

    /**
     * The parts of the sentence that answer, as spans of it: the fact of the kind asked for nearest to the question, a
     * sum where money is asked for, and a person other than the question names, unless it says nothing else.
     */
    public List<Span> answers() {
        return Meant.of(evidence).stream().map(nearness -> nearness.fact().span()).toList();
    }

    /**
     * What can answer: the facts of the kind asked for that the question did not bring, the nearest first; where it
     * names none, or no kind is asked for, the words in quotation marks.
     */
    public List<Named> named() {
        if (evidence.answer().isEmpty() && UNTITLED.stream().noneMatch(evidence.weighing().kinds()::contains)) {
            return titles().stream().map(span -> new Named(FactKind.NAME, span.of(sentence().text()), span)).toList();
        }
        List<Evidence.Nearness> borrowed = evidence.borrowed();
        String text = borrowed.isEmpty()
                ? sentence().text()
                : sentence().leansOn().map(StoredSentence::text).orElse(sentence().text());
        return Stream.concat(evidence.fresh().stream(), borrowed.stream()).map(Evidence.Nearness::fact)
                .filter(fact -> fact.span().end() <= text.length())
                .map(fact -> new Named(fact.kind(), fact.span().of(text), fact.span())).toList();
    }

    /** How many words of the sentence that tell something stand outside of {@code facts}. */
    public int wordsBeside(List<Named> facts) {
        return evidence.analysis().tellingBeside(facts.stream().map(Named::span).toList());
    }

    /** The words in quotation marks, if there is one such place and the question does not say as much itself. */
    public List<Span> titles() {
        List<Span> titles = Titles.in(sentence().text());
        return titles.size() != 1 || Titles.said(titles.getFirst(), evidence) ? List.of() : titles;
    }

    /** What answers, in the words of the sentence before, where this one only points at it: "he", "that same year". */
    public Optional<String> borrowed() {
        return evidence.borrowed().stream().findFirst()
                .flatMap(near -> sentence().leansOn().map(before -> near.fact().span().of(before.text())));
    }

    /**
     * How like the question is to the most alike wording that the sentence is known to answer and that asks for the
     * same, in [0, 1].
     */
    public double askedAlike() {
        return evidence.asked().same().of(evidence.sentence());
    }

    /** Whether some wording is known for it, alike or not. */
    public boolean isAsked() {
        return evidence.asked().known().isAsked(evidence.sentence());
    }

    /** Whether a wording that is known for it and asks for the same says the key with this index. */
    public boolean isAskedWith(int key) {
        return evidence.asked().known().isAskedWith(evidence.sentence(), key);
    }

    /**
     * The numbers of the sentences that are known to answer what this one answers, its own among them: each has a
     * wording with the same keys; empty if no other one is known.
     */
    public Set<Integer> answeringAs() {
        return Set.copyOf(evidence.asked().known().answeringAs(evidence.sentence()).keySet());
    }

    /** What speaks for the sentence in numbers that can be compared between questions. */
    public Support support() {
        return new Support(evidence);
    }

    /** How what it names fits what is asked. */
    public Fit fit() {
        return new Fit(evidence);
    }

    /** The share of the question's weight that it meets, in [0, 1]; the same as its support says. */
    public double wordsMet() {
        return evidence.share();
    }

    /** Whether the passage, its title or its heading says the key of the question with this index, in whatever form. */
    public boolean says(int key) {
        double[] around = evidence.passage().around;
        return key < around.length && around[key] >= Support.MET;
    }

    /**
     * Whether the sentence, the one before it, its title or its heading says the key with this index, in whatever form.
     */
    public boolean tells(int key) {
        return key < evidence.near().length && evidence.near()[key] >= Support.MET;
    }

    /** Whether the sentence itself says the key with this index, or the one before where it leans on that. */
    public boolean itselfTells(int key) {
        return tells(key) && (met(sentence().index(), key)
                || sentence().leansOn().isPresent() && met(sentence().index() - 1, key));
    }

    /** Whether the sentence, or the one before where it leans on that, names the term with this id. */
    public boolean names(String term) {
        return evidence.analysis().mention(term).isPresent()
                || sentence().leansOn().isPresent()
                        && evidence.passage().alignments[sentence().index() - 1].sentence.mention(term).isPresent();
    }

    /** Whether the sentence, or the one before where it leans on that, names a fact of this kind, asked for or not. */
    public boolean holds(FactKind kind) {
        return holds(evidence.analysis(), kind) || sentence().leansOn().isPresent()
                && holds(evidence.passage().alignments[sentence().index() - 1].sentence, kind);
    }

    private static boolean holds(Analysis analysis, FactKind kind) {
        return analysis.facts.stream().anyMatch(fact -> fact.fact().kind() == kind);
    }

    /** Whether some word of the sentence has such a form; see {@link Word#form()}. */
    public boolean hasWord(Predicate<String> such) {
        for (WordForm word : evidence.analysis().words) {
            if (such.test(word.form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence, or the one before where it leans on that, names a day of a month. */
    public boolean holdsDay() {
        return holdsDay(sentence().text(), evidence.analysis()) || sentence().leansOn()
                .filter(before -> holdsDay(before.text(), evidence.passage().alignments[before.index()].sentence))
                .isPresent();
    }

    private static boolean holdsDay(String text, Analysis analysis) {
        return analysis.facts.stream().map(PlacedFact::fact).filter(fact -> fact.kind() == FactKind.DATE)
                .map(fact -> fact.span().of(text))
                .anyMatch(date -> DAY.matcher(date).find() && Months.in(date).findAny().isPresent());
    }

    /** Where the sentence names the term with this id first; empty if it does not. */
    public Optional<Span> place(String term) {
        Analysis analysis = evidence.analysis();
        return analysis.mention(term).map(mention -> new Span(analysis.span(mention.first()).start(),
                analysis.span(mention.last() - 1).end()));
    }

    /** Where the sentence itself says the key with this index; empty if it does not. */
    public Optional<Span> where(int key) {
        int place = key < evidence.here().place.length ? evidence.here().place[key] : -1;
        return place < 0 || !met(sentence().index(), key)
                ? Optional.empty()
                : Optional.of(evidence.analysis().span(place));
    }

    private boolean met(int index, int key) {
        return evidence.passage().quality(index)[key] >= Support.MET;
    }

    /** Whether the question asks for a kind of fact: a date, a person, a place, a figure, a treaty, a reason. */
    public boolean asksForFact() {
        return !evidence.weighing().kinds().isEmpty();
    }

    /** How near the fact asked for stands to the words of the question, in [0, 1]; 0 if the sentence has none. */
    public double nearness() {
        return evidence.nearness();
    }

    Evidence evidence() {
        return evidence;
    }
}
