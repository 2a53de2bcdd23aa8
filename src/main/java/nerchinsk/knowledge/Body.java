package nerchinsk.knowledge;

import java.util.List;

/**
 * The Markdown of a document, read.
 *
 * @param sections its parts, in their order
 * @param lines the line at which each section begins, from 1
 */
record Body(List<Section> sections, List<Integer> lines) {
    Body {
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
    }

    /** Whether there is no passage at all. */
    boolean isEmpty() {
        return sections.stream().allMatch(section -> section.passages().isEmpty());
    }
}
