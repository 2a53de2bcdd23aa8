package nerchinsk.knowledge;

import java.util.List;

/**
 * The things that documents and questions name.
 *
 * @param terms the terms, in the order of their file; no id and, within a language, no name twice
 */
public record Glossary(List<Term> terms) {
    /** No terms at all. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }
}
