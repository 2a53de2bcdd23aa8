package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what readers have written below a text. */
final class ReadersComments {
    /** The line above it; our own list. */
    private static final Pattern HEADING = Pattern
            .compile("(?iu)(?:\\d{1,5} (?:comments?|responses?|replies|thoughts?)(?: (?:on|to)\\b.*)?"
                    + "|comments? ?\\(\\d+\\)|(?:leave|post|add) a (?:comment|reply)|reader comments"
                    + "|join the (?:discussion|conversation)"
                    + "|\\d{1,5} комментари(?:й|я|ев)|комментари[ия](?: читателей)? ?(?:\\(\\d+\\)|: ?\\d+)"
                    + "|(?:оставить|добавить|оставьте) комментарий"
                    + "|(?:обсуждение|отзывы) ?\\(\\d+\\))\\W*", Pattern.UNICODE_CHARACTER_CLASS);
    /** Above a text stands how many comments there are: so long a paragraph before it is text; in UTF-16 units. */
    private static final int TEXT = 80;

    private ReadersComments() {
    }

    /** {@code blocks}, such lines marked, and what stands below one of them that has a text above it. */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        boolean text = false;
        boolean comments = false;
        for (Block block : blocks) {
            boolean heading = HEADING.matcher(block.text()).matches();
            comments |= text && heading;
            text |= block.isText() && block.text().length() >= TEXT;
            marked.add(comments || heading ? block.because(Reason.COMMENTS) : block);
        }
        return marked;
    }
}
