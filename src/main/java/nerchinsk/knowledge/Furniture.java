package nerchinsk.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;

/**
 * Which blocks of a document are page furniture. The comment {@code <!-- furniture -->} marks the block after it,
 * {@code <!-- furniture: begin -->} and {@code <!-- furniture: end -->} mark all blocks between them.
 */
final class Furniture {
    private static final Pattern MARK = Pattern.compile("<!--\\s*furniture\\b(.*)-->", Pattern.DOTALL);

    private final List<Problem> problems;
    private Optional<Place> run = Optional.empty();
    private Optional<Place> next = Optional.empty();
    private int insideMarked;

    /** Marks that do not fit go to {@code problems}. */
    Furniture(List<Problem> problems) {
        this.problems = problems;
    }

    /** Takes note of the mark, if {@code html} is one; false if it is none. */
    boolean note(String html, Place place) {
        Matcher mark = MARK.matcher(html.strip());
        if (!mark.matches()) {
            return false;
        }
        switch (mark.group(1).replaceAll("\\s+", "")) {
            case "" -> next = Optional.of(place);
            case ":begin" -> begin(place);
            case ":end" -> end(place);
            default -> problems.add(place.problem("unknown mark: write `furniture`, `furniture: begin` or "
                    + "`furniture: end`"));
        }
        return true;
    }

    private void begin(Place place) {
        run.ifPresent(first -> problems.add(place.problem("furniture has begun in line " + first.line()
                + " already: end it first")));
        run = Optional.of(place);
    }

    private void end(Place place) {
        if (run.isEmpty()) {
            problems.add(place.problem("no furniture has begun here: write `furniture: begin` before it"));
        }
        run = Optional.empty();
    }

    /** Goes through the next block with {@code block}; what it asks meanwhile lies inside of it. */
    void inside(Runnable block) {
        int marked = next.isPresent() ? 1 : 0;
        next = Optional.empty();
        insideMarked += marked;
        block.run();
        insideMarked -= marked;
    }

    /** Whether the block that is gone through is furniture. */
    boolean covers() {
        return insideMarked > 0 || run.isPresent();
    }

    /** To be called after the last block: marks that lead nowhere become problems. */
    void end() {
        next.ifPresent(place -> problems.add(place.problem("nothing follows that could be furniture: remove it")));
        run.ifPresent(place -> problems.add(place.problem("this furniture never ends: write `furniture: end`")));
    }
}
