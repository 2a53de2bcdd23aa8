package nerchinsk.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.StreamReader;

/** Puts SnakeYAML's events together into one node and refuses what is not read here. */
final class NodeBuilder {
    /** How deep lists and mappings may stand in one another: our files need five. */
    private static final int DEEPEST = 20;
    /** After so many problems the rest of a file is not worth reading. */
    private static final int MOST_PROBLEMS = 100;

    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private boolean shapeLost;
    private int documents;

    NodeBuilder(Lines lines) {
        this.lines = lines;
    }

    /** Takes the next event; false if no further one is wanted. */
    boolean accept(Event event) {
        Place place = lines.at(event.getStartMark().getIndex());
        switch (event) {
            case AliasEvent alias -> refuseAlias(alias, place);
            case ScalarEvent scalar -> addScalar(scalar, place);
            case CollectionStartEvent start -> open(start, place);
            case CollectionEndEvent end -> add(open.pop().closed());
            case DocumentStartEvent start -> startDocument(place);
            default -> {
            }
        }
        if (problems.size() >= MOST_PROBLEMS && !shapeLost) {
            refuse(place.problem("too many problems: the rest of the file is not read"));
        }
        return !shapeLost;
    }

    /** Adds a problem after which nothing is certain. */
    void refuse(Problem problem) {
        problems.add(problem);
        shapeLost = true;
    }

    /** The node, if its shape is certain, and all problems so far. */
    Reading<YamlNode> reading(Place start) {
        if (root == null && !shapeLost) {
            refuse(start.problem("nothing stands here: write key: value lines"));
        }
        return new Reading<>(shapeLost ? Optional.empty() : Optional.ofNullable(root), problems);
    }

    private void startDocument(Place place) {
        documents++;
        if (documents > 1) {
            refuse(place.problem("a second YAML document begins here: keep one in a file"));
        }
    }

    private void refuseAlias(AliasEvent alias, Place place) {
        problems.add(place.problem("the alias *" + Quoted.shortened(alias.getAnchor())
                + " is not read: write the value out"));
        add(new YamlScalar(alias.getAnchor(), true, place));
    }

    private void addScalar(ScalarEvent scalar, Place place) {
        refuseExtras(scalar, scalar.getTag(), place);
        if (!StreamReader.isPrintable(scalar.getValue())) {
            problems.add(place.problem("the text has an escape for a control character: remove it"));
        }
        add(new YamlScalar(scalar.getValue(), scalar.isPlain(), place));
    }

    private void open(CollectionStartEvent start, Place place) {
        refuseExtras(start, start.getTag(), place);
        if (open.size() == DEEPEST) {
            refuse(place.problem("nested deeper than " + DEEPEST + " levels: make it flatter"));
        }
        open.push(start instanceof MappingStartEvent ? new OpenMapping(place, problems) : new OpenList(place));
    }

    private void refuseExtras(NodeEvent event, @Nullable String tag, Place place) {
        if (event.getAnchor() != null) {
            problems.add(place.problem("the anchor &" + Quoted.shortened(event.getAnchor())
                    + " is not read: remove it and write the value out where it is needed"));
        }
        if (tag != null) {
            problems.add(place.problem("the tag " + Quoted.word(tag) + " is not read: remove it"));
        }
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }
}
