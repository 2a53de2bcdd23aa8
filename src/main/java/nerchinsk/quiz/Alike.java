package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Term;
import nerchinsk.language.WordLists;

/** Which terms can stand beside each other as options. */
final class Alike {
    private final Map<String, Term> terms = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** The rows of the program and those of an operator. */
    Alike(Glossary glossary, List<List<String>> further) {
        glossary.terms().forEach(term -> terms.put(term.id(), term));
        rows.addAll(further);
        WordLists.lines(Alike.class, "alike.txt").stream().map(line -> Arrays.asList(line.split(" ")))
                .forEach(rows::add);
    }

    /** The terms of the same kind in the first row that holds {@code term}, the nearest first. */
    List<Term> to(Term term) {
        List<String> row = rows.stream().filter(terms -> terms.contains(term.id())).findFirst().orElse(List.of());
        int place = row.indexOf(term.id());
        return IntStream.range(0, row.size()).boxed()
                .sorted(Comparator.comparingInt(other -> Math.abs(other - place)))
                .flatMap(other -> Stream.ofNullable(terms.get(row.get(other))))
                .filter(other -> !other.equals(term) && other.kind() == term.kind()).toList();
    }
}
