package nerchinsk.importing;

import static nerchinsk.importing.Likeness.alike;
import static nerchinsk.importing.Likeness.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.text.Language;

/** Finds the title of a text, and says which of its blocks are furniture. */
final class Judging {
    /** From so many lines without a text between them on, they are a menu, not headings. */
    private static final int MENU = 3;
    /** Longer paragraphs are no quotation set apart from a text; in UTF-16 units. */
    private static final int LONGEST_QUOTATION = 1000;
    private static final Pattern BREADCRUMB = Pattern.compile(".*\\s[>›»→]\\s(.+)");
    private static final Pattern QUOTATION = Pattern
            .compile("[«“\"][^«»“”\"]+(?:[«“\"][^«»“”\"]*[»”\"][^«»“”\"]*)*[»”\"]\\.?");
    /** Links to parts of the same page, one a line. */
    private static final Pattern CONTENTS = Pattern
            .compile("(?:\\s*+(?:[-*+]|\\d{1,3}[.)])?+\\s*+\\[[^\\]\\n]*+\\]\\(#[^)\\n]*+\\)\\s*+)++");
    /** A day alone on a line. */
    private static final Pattern DAY = Pattern
            .compile("\\p{L}{0,12},? ?(?:\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)?"
                    + " \\p{L}{3,9}\\.?,? \\d{4}(?: г(?:ода|\\.))?|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd"
                    + "|th)?, \\d{4})(?:,? \\d\\d?:\\d\\d.*)?");

    private final List<Block> blocks;

    private Judging(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    /**
     * A text, judged.
     *
     * @param title what it calls itself, if it does; the line that says so is no longer among the blocks
     * @param blocks its blocks; furniture says why it is furniture
     */
    record Judged(Optional<String> title, List<Block> blocks) {
        Judged {
            blocks = List.copyOf(blocks);
        }
    }

    static Judged judge(Draft draft, Language language) {
        Judging judging = new Judging(ReadersComments.marked(Apparatus.marked(draft.blocks().stream()
                .flatMap(block -> block.shape() == Shape.PARAGRAPH && block.furniture().isEmpty()
                        ? Cutting.cut(block, language).stream()
                        : Stream.of(block))
                .toList())));
        judging.replace((i, block) -> byLine(block));
        if (draft.guessed()) {
            judging.menus();
        }
        Optional<String> title = draft.guessed() ? judging.titleAmongLines() : draft.title();
        draft.title().ifPresent(judging::takeTitle);
        judging.attributions();
        judging.repeated(title);
        judging.headingsWithoutText();
        return new Judged(title, PulledQuotes.marked(judging.blocks));
    }

    private interface Rule {
        Block judged(int index, Block block);
    }

    private void replace(Rule rule) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.set(i, rule.judged(i, blocks.get(i)));
        }
    }

    private static Block byLine(Block block) {
        if (CONTENTS.matcher(block.markdown()).matches()) {
            return block.because(Reason.NAVIGATION);
        }
        Optional<Reason> reason = block.shape() == Shape.OTHER ? Optional.empty() : FurnitureRules.line(block.text());
        return reason.map(block::because).orElse(block);
    }

    /** Lines in a row with no text between them are a menu after the last text, and lines of a text before that. */
    private void menus() {
        int first = firstText();
        int last = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).isText()).max().orElse(-1);
        int i = first;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && blocks.get(end).isHeading()) {
                end++;
            }
            int lines = end < blocks.size() && blocks.get(end).isText() ? end - 1 : end;
            if (end - i >= MENU) {
                for (int line = i; line < lines; line++) {
                    Block block = blocks.get(line);
                    blocks.set(line, i > last ? block.because(Reason.NAVIGATION) : block.as(Shape.PARAGRAPH, 0));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private int firstText() {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).isText()).findFirst().orElse(blocks.size());
    }

    /** The line that is the title: the last step of a path of navigation, or the first line above the text. */
    private Optional<String> titleAmongLines() {
        int first = firstText();
        replace((i, block) -> i < first && DAY.matcher(block.text()).matches() ? block.because(Reason.BYLINE) : block);
        List<String> lines = blocks.subList(0, first).stream().filter(Block::isHeading).map(Block::text).toList();
        Optional<String> step = blocks.subList(0, first).stream().map(Block::text).map(BREADCRUMB::matcher)
                .filter(Matcher::matches).map(matcher -> matcher.group(1))
                .filter(words -> lines.stream().anyMatch(line -> alike(line, words))).findFirst();
        Optional<String> title = step.or(() -> lines.stream().findFirst());
        title.ifPresent(found -> {
            takeTitle(found);
            int text = firstText();
            replace((i, block) -> i < text - 1 && block.isHeading() ? block.because(Reason.NAVIGATION) : block);
        });
        return title;
    }

    /** Takes the line with the title away; all above it is the head of the page. */
    private void takeTitle(String title) {
        int first = firstText();
        IntStream.range(0, first).filter(i -> blocks.get(i).isHeading() && alike(title, blocks.get(i).text()))
                .findFirst()
                .ifPresent(line -> {
                    replace((i, block) -> i < line ? block.because(Reason.NAVIGATION) : block);
                    blocks.remove(line);
                });
    }

    /** The line under a quotation says whose it is. */
    private void attributions() {
        replace((i, block) -> i > 0 && block.isHeading() && isQuotation(blocks.get(i - 1).text())
                ? block.because(Reason.CAPTION)
                : block);
    }

    private static boolean isQuotation(String text) {
        return text.length() <= LONGEST_QUOTATION && QUOTATION.matcher(text).matches();
    }

    private void repeated(Optional<String> title) {
        replace((i, block) -> block.isHeading() && (title.filter(known -> alike(known, block.text())).isPresent()
                || opensNext(i, block) || isListed(i, block)) ? block.because(Reason.REPEATED) : block);
    }

    /** The text below begins with the same words. */
    private boolean opensNext(int index, Block block) {
        return index + 1 < blocks.size() && blocks.get(index + 1).isText()
                && plain(blocks.get(index + 1).text()).startsWith(plain(block.text()) + " ");
    }

    /**
     * A line of a table of contents stands again further down, as a heading, with other headings right below it here.
     */
    private boolean isListed(int index, Block block) {
        boolean above = index + 1 < blocks.size() && !blocks.get(index + 1).isText();
        return above && blocks.subList(index + 1, blocks.size()).stream()
                .anyMatch(
                        other -> other.isHeading() && alike(other.text(), block.text().replaceAll("^[\\d.]+\\s+", "")));
    }

    /** A heading with nothing but furniture below it belongs to the furniture. */
    private void headingsWithoutText() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.isHeading()) {
                int end = i + 1;
                while (end < blocks.size() && blocks.get(end).furniture().isPresent()) {
                    end++;
                }
                boolean nothing = end == blocks.size()
                        || end > i + 1 && blocks.get(end).isHeading() && blocks.get(end).level() <= block.level();
                if (nothing) {
                    blocks.set(i,
                            block.because(end == blocks.size() && isName(block.text()) ? Reason.BYLINE : Reason.EMPTY));
                }
            }
        }
    }

    private static boolean isName(String text) {
        return text.matches("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    }
}
