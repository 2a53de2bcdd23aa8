package nerchinsk.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Kind;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;

/** Passages that name other dates, figures, persons or treaties than the same passage of the edition in the other language. */
final class DifferingEditions {
    private DifferingEditions() {
    }

    private record Key(Document document, int section, int index) {
    }

    static Stream<Problem> in(Subject subject) {
        Map<Key, List<PlacedSentence>> passages = subject.sentences().stream().collect(Collectors.groupingBy(
                sentence -> new Key(sentence.document(), sentence.section(), sentence.index()), LinkedHashMap::new,
                Collectors.toList()));
        return passages.entrySet().stream().filter(entry -> entry.getKey().document().language() == Language.ENGLISH)
                .flatMap(entry -> subject.knowledge().edition(entry.getKey().document()).stream()
                        .map(edition -> passages
                                .get(new Key(edition, entry.getKey().section(), entry.getKey().index())))
                        .filter(other -> other != null)
                        .flatMap(other -> Stream.concat(compare(entry.getValue(), other),
                                compare(other, entry.getValue()))));
    }

    /** What {@code here} names and {@code there} does not. */
    private static Stream<Problem> compare(List<PlacedSentence> here, List<PlacedSentence> there) {
        SortedMap<String, Located> names = named(here);
        names.keySet().removeAll(named(there).keySet());
        Map<PlacedSentence, List<Located>> bySentence = names.values().stream().distinct()
                .collect(Collectors.groupingBy(Located::sentence, LinkedHashMap::new, Collectors.toList()));
        String file = there.getFirst().place().file() + ":" + there.getFirst().place().line();
        return bySentence.entrySet().stream().map(entry -> entry.getKey().place(entry.getValue().getFirst().offset())
                .problem(entry.getValue().stream().map(Located::words).distinct().map(words -> "“" + words + "”")
                        .collect(Collectors.joining(", "))
                        + " stands here and not in the other edition (" + file + "): make both say the same"));
    }

    private record Located(PlacedSentence sentence, int offset, String words) {
    }

    /** Dates and figures in their common form, persons and treaties by their ids. */
    private static SortedMap<String, Located> named(List<PlacedSentence> passage) {
        SortedMap<String, Located> names = new TreeMap<>();
        for (PlacedSentence sentence : passage) {
            Amounts.in(sentence)
                    .forEach((form, offset) -> names.putIfAbsent(form, new Located(sentence, offset, form)));
            sentence.mentions().stream()
                    .filter(mention -> mention.term().kind() == Kind.PERSON || mention.term().kind() == Kind.TREATY)
                    .filter(mention -> mention.term().names().size() == Language.values().length)
                    .forEach(mention -> names.putIfAbsent("term " + mention.term().id(), new Located(sentence,
                            sentence.span(mention).start(), sentence.span(mention).of(sentence.text()))));
        }
        return names;
    }

}
