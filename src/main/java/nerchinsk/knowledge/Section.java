package nerchinsk.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document from one heading to the next.
 *
 * @param heading the heading as a reader sees it; empty for what stands before the first one
 * @param passages its paragraphs, in their order
 */
public record Section(Optional<String> heading, List<Passage> passages) {
    public Section {
        passages = List.copyOf(passages);
    }
}
