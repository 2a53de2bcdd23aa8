package nerchinsk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.Fact;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Term;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * Finds for each year what it is remembered for: the terms of the glossary that stand nearest to it in its sentences. A
 * treaty or event is told once, in the year that names it most often, and so is an organisation that a year is about; a
 * year without treaty and event is told by its persons, or else by a sum of money.
 */
final class Years {
    private static final int MOST_LABELS = 2;
    /** Organisations stand in many sentences by the way; one named so often in a year is what the year is about. */
    private static final int OFTEN = 3;
    /** A term named so many times more seldom than the first is by the way. */
    private static final int MUCH = 2;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1\\d{3}|20\\d{2})(?!\\d)");
    private static final Pattern OWN_YEAR = Pattern.compile("^(?:1\\d{3}|20\\d{2}) | (?:1\\d{3}|20\\d{2}) года$");
    private static final Pattern MONEY = Pattern
            .compile("(?iu).*(?:[$€£¥]|\\d.*(?:dollar|rouble|ruble|yuan|euro|доллар|рубл|юан|евро)).*");
    /** Treaties and events tell most of a year. */
    private static final List<Kind> TELLING = List.of(Kind.TREATY, Kind.EVENT);

    private final Set<String> publishers;
    private final Language language;
    private final Map<Integer, Integer> sentences = new TreeMap<>();
    private final Map<Integer, Map<Term, Integer>> terms = new HashMap<>();
    /** Words by the number of sentences that they stand in: of those with sums of money, and of all. */
    private final Map<Term, Integer> withSums = new HashMap<>();
    private final Map<Term, Integer> inAll = new HashMap<>();
    private final Map<Integer, String> figures = new HashMap<>();

    private Years(Set<String> publishers, Language language) {
        this.publishers = publishers;
        this.language = language;
    }

    /**
     * The years of {@code sentences}.
     *
     * @param publishers who published the documents: they tell of the years, and are not told of
     */
    static List<DatedYear> of(List<DatedSentence> sentences, Set<String> publishers, Language language) {
        Years years = new Years(publishers, language);
        sentences.stream().flatMap(sentence -> words(sentence).stream())
                .forEach(term -> years.inAll.merge(term, 1, Integer::sum));
        sentences.stream().filter(sentence -> !sums(sentence).isEmpty()).flatMap(sentence -> words(sentence).stream())
                .forEach(term -> years.withSums.merge(term, 1, Integer::sum));
        sentences.forEach(years::add);
        return years.years();
    }

    private void add(DatedSentence sentence) {
        sentence.years().stream().map(DatedSentence.Year::value).distinct()
                .forEach(year -> sentences.merge(year, 1, Integer::sum));
        Set<Term> seen = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            if (seen.add(mention.term())) {
                int year = nearest(sentence.years(), sentence.offset(mention));
                terms.computeIfAbsent(year, key -> new HashMap<>()).merge(mention.term(), 1, Integer::sum);
            }
        }
        sums(sentence).forEach(span -> figures.putIfAbsent(nearest(sentence.years(), span.start()),
                subject(sentence) + span.of(sentence.text())));
    }

    /**
     * The word of the sentence that stands with sums most of its times says what they are for; empty if there is none.
     */
    private String subject(DatedSentence sentence) {
        return words(sentence).stream().filter(term -> withSums.get(term) > 1)
                .max(Comparator.comparingDouble((Term term) -> (double) withSums.get(term) / inAll.get(term))
                        .thenComparing(Term::id))
                .flatMap(this::name)
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ": ").orElse("");
    }

    private static List<Span> sums(DatedSentence sentence) {
        return sentence.facts().stream().filter(fact -> fact.kind() == FactKind.FIGURE).map(Fact::span)
                .filter(span -> MONEY.matcher(span.of(sentence.text())).matches()).toList();
    }

    /** The terms that are plain words, without those within a sum, as "billion". */
    private static Set<Term> words(DatedSentence sentence) {
        return sentence.mentions().stream().filter(mention -> mention.term().kind() == Kind.WORD)
                .filter(mention -> sums(sentence).stream().noneMatch(sum -> sum.start() <= sentence.offset(mention)
                        && sentence.offset(mention) < sum.end()))
                .map(Mention::term).collect(Collectors.toSet());
    }

    private static int nearest(List<DatedSentence.Year> years, int offset) {
        return years.stream().min(Comparator.comparingInt((DatedSentence.Year year) -> Math.abs(year.offset() - offset))
                .thenComparingInt(DatedSentence.Year::offset)).orElseThrow().value();
    }

    private List<DatedYear> years() {
        List<DatedYear> years = new ArrayList<>();
        sentences.forEach((year, count) -> years.add(new DatedYear(year, count, labels(year))));
        return years;
    }

    private List<String> labels(int year) {
        List<String> telling = named(year, TELLING, 1);
        List<String> persons = telling.isEmpty() ? named(year, List.of(Kind.PERSON), 1) : telling;
        List<String> organisations = named(year, List.of(Kind.ORGANISATION), OFTEN);
        List<String> labels = Stream.concat(persons.stream(), organisations.stream()).limit(MOST_LABELS).toList();
        return labels.isEmpty() ? Optional.ofNullable(figures.get(year)).stream().toList() : labels;
    }

    private Map<Term, Integer> terms(int year) {
        return terms.getOrDefault(year, Map.of());
    }

    /** The year that names {@code term} most often; of equals the first one. */
    private int strongest(Term term) {
        return sentences.keySet().stream()
                .max(Comparator.comparingInt((Integer year) -> terms(year).getOrDefault(term, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /**
     * The names of the terms of these kinds that are told in {@code year}, at least so often, and not much more seldom
     * than the first: by kind, then by how often they are named, then by id.
     */
    private List<String> named(int year, List<Kind> kinds, int often) {
        List<Term> found = terms(year).keySet().stream()
                .filter(term -> kinds.contains(term.kind()) && terms(year).get(term) >= often)
                .filter(term -> term.kind() == Kind.PERSON || strongest(term) == year)
                .filter(term -> name(term).filter(name -> fits(name, year) && !publishers.contains(name)).isPresent())
                .sorted(Comparator.comparingInt((Term term) -> kinds.indexOf(term.kind()))
                        .thenComparing(Comparator.comparingInt((Term term) -> terms(year).get(term)).reversed())
                        .thenComparing(Term::id))
                .toList();
        return found.stream().filter(term -> terms(year).get(term) * MUCH >= terms(year).get(found.getFirst()))
                .map(term -> withoutYear(name(term).orElseThrow())).distinct().limit(MOST_LABELS).toList();
    }

    private Optional<String> name(Term term) {
        return Optional.ofNullable(term.names().get(language))
                .or(() -> Optional.ofNullable(term.names().get(language.other()))).map(Names::name);
    }

    /** The year stands above its labels already. */
    private static String withoutYear(String name) {
        String bare = OWN_YEAR.matcher(name).replaceAll("");
        return bare.isBlank() ? name : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** A name with another year in it belongs there. */
    private static boolean fits(String name, int year) {
        return YEAR.matcher(name).results().allMatch(match -> Integer.parseInt(match.group()) == year);
    }
}
