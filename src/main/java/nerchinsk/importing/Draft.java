package nerchinsk.importing;

import java.util.List;
import java.util.Optional;

/**
 * A text cut into blocks, before it is judged.
 *
 * @param title what it calls itself
 * @param publisher who it says published it
 * @param url where it says it can be read
 * @param published when it says it appeared
 * @param guessed whether its headings are lines that only look like headings, the title among them
 * @param blocks its blocks, in their order
 */
record Draft(Optional<String> title, Optional<String> publisher, Optional<String> url, Optional<String> published,
        boolean guessed, List<Block> blocks) {
    Draft {
        blocks = List.copyOf(blocks);
    }

    /** A text without marks. */
    static Draft plain(List<Block> blocks) {
        return new Draft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                true, blocks);
    }
}
