package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what stands below the text for scholars, and where pages lead to: notes, references, links. */
final class Apparatus {
    /** The headings above it; our own list. */
    private static final Pattern HEADING = Pattern
            .compile(
                    "(?:notes|footnotes|endnotes|references|notes and references|bibliography|works cited"
                            + "|further reading"
                            + "|external links|see also|related articles|примечания|сноски|литература|ссылки|источники"
                            + "|список литературы"
                            + "|библиография|см также|смотрите также|читайте также|материалы по теме)");

    private Apparatus() {
    }

    /** {@code blocks}, those below such a heading marked, up to the next heading that is as high. */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        int level = 0;
        for (Block block : blocks) {
            if (block.shape() == Shape.HEADING && (level == 0 || block.level() <= level)) {
                level = HEADING.matcher(Likeness.plain(block.text())).matches() ? block.level() : 0;
            }
            marked.add(level > 0 ? block.because(Reason.APPARATUS) : block);
        }
        return marked;
    }
}
