package nerchinsk.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.knowledge.Kind;
import nerchinsk.text.Language;
import nerchinsk.text.Span;
import nerchinsk.yaml.Problem;

/**
 * Passages that name other dates, figures, persons or treaties than the same passage of the edition in the other
 * language.
 */
final class DifferingEditions {
    private DifferingEditions() {
    }

    private record Key(String file, int section, int index) {
    }

    static Stream<Problem> in(Subject subject) {
        Map<Key, List<PlacedSentence>> passages = subject.sentences().stream().collect(Collectors.groupingBy(
                sentence -> new Key(sentence.document().fileName(), sentence.section(), sentence.index()),
                LinkedHashMap::new, Collectors.toList()));
        return passages.values().stream()
                .filter(passage -> passage.getFirst().document().language() == Language.ENGLISH)
                .flatMap(passage -> edition(passage.getFirst(), subject).map(passages::get).stream()
                        .flatMap(other -> compare(named(passage, subject), named(other, subject))));
    }

    /** Where the same passage stands in the other language, if it does. */
    private static Optional<Key> edition(PlacedSentence first, Subject subject) {
        return subject.knowledge().edition(first.document())
                .map(edition -> new Key(edition.fileName(), first.section(), first.index()));
    }

    private record Located(PlacedSentence sentence, Span span) {
    }

    private static Stream<Problem> compare(SortedMap<String, Located> one, SortedMap<String, Located> other) {
        return Stream.concat(lacking(one, other), lacking(other, one));
    }

    /** What {@code here} names and {@code there} does not, a warning for each sentence. */
    private static Stream<Problem> lacking(SortedMap<String, Located> here, SortedMap<String, Located> there) {
        SortedMap<String, Located> names = new TreeMap<>(here);
        names.keySet().removeAll(there.keySet());
        Map<PlacedSentence, Set<Span>> bySentence = names.values().stream().collect(Collectors.groupingBy(
                Located::sentence, LinkedHashMap::new,
                Collectors.mapping(Located::span, Collectors.toCollection(TreeSet::new))));
        return bySentence.entrySet().stream().map(entry -> problem(entry.getKey(), entry.getValue()));
    }

    private static Problem problem(PlacedSentence sentence, Set<Span> spans) {
        String words = spans.stream().map(span -> "“" + span.of(sentence.text()) + "”")
                .collect(Collectors.joining(", "));
        return sentence.place(spans.iterator().next().start())
                .problem(words + (spans.size() == 1 ? " stands" : " stand")
                        + " here, but not in this passage of the other edition: make both say the same");
    }

    /** Dates and figures in their common form, persons and treaties by their ids. */
    private static SortedMap<String, Located> named(List<PlacedSentence> passage, Subject subject) {
        SortedMap<String, Located> names = new TreeMap<>();
        for (PlacedSentence placed : passage) {
            ReadSentence sentence = ReadSentence.of(placed, subject.terms());
            Amounts.in(sentence).forEach((form, span) -> names.putIfAbsent(form, new Located(placed, span)));
            sentence.mentions().stream()
                    .filter(mention -> mention.term().kind() == Kind.PERSON || mention.term().kind() == Kind.TREATY)
                    .filter(mention -> mention.term().names().size() == Language.values().length)
                    .forEach(mention -> names.putIfAbsent("term " + mention.term().id(),
                            new Located(placed, sentence.span(mention))));
        }
        return names;
    }
}
