package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text without marks into headings, paragraphs and list items. */
final class PlainText {
    private static final Pattern UNDERLINE = Pattern.compile("\\s*([=\\-~*_#+^])\\1{2,}\\s*");
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BULLET = Pattern.compile("\\s*[•‣◦·*-]\\s+(\\S.*)");
    private static final Pattern WIKI_HEADING = Pattern.compile("\\s*(={1,6})\\s*([^=].{0,200}?)\\s*\\1\\s*");
    /** A picture of a wiki page, from its mark to the end of the line or of the mark. */
    private static final Pattern CAPTION = Pattern.compile("(?i)\\[{0,2}\\b(?:File|Image|Файл|Изображение):"
            + "[^|\\]]{1,200}\\.(?:jpe?g|png|gif|svg|webp|tiff?|ogv"
            + "|webm)(?:\\s*\\|[^\\[\\]]*+(?:\\[{1,2}[^\\[\\]]*+\\]{1,2}[^\\[\\]]*+){0,50}+)?(?:\\]\\]|$)");
    /** A note at the foot of a page or text. */
    private static final Pattern FOOTNOTE = Pattern.compile("(\\[\\d{1,3}\\])\\s+\\S.*");
    /** The number of a page, far from what else stands in the line; years and sentences are chronicles. */
    private static final Pattern RUNNING_HEAD = Pattern
            .compile("\\s*\\d{1,3}\\s{4,}\\S.{0,100}(?<![.!?…])\\s*|\\s*\\S.{0,100}?\\s{4,}\\d{1,3}\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][»”\")\\]\\d]*\\s*");
    /** In columns. */
    private static final int INDENT = 2;
    /** Markdown has headings of six levels. */
    private static final int DEEPEST = 6;

    private final List<String> lines;
    private final Wrapping wrapping;
    private final List<Block> blocks = new ArrayList<>();

    private PlainText(String text) {
        this.lines = PageNotes.bracketed(text.lines().map(line -> line.replace("\t", "    ")).toList());
        this.wrapping = new Wrapping(lines);
    }

    static Draft read(String text) {
        PlainText plain = new PlainText(text);
        int i = 0;
        while (i < plain.lines.size()) {
            i = plain.readFrom(i);
        }
        return Draft.plain(plain.blocks);
    }

    /** Reads the block that begins at line {@code i}; returns the line after it. */
    private int readFrom(int i) {
        String line = lines.get(i);
        Matcher wiki = WIKI_HEADING.matcher(line);
        if (WORDLESS.matcher(line).matches() || line.isEmpty()) {
            return i + 1;
        }
        if (RUNNING_HEAD.matcher(line).matches()) {
            blocks.add(Block.paragraph(line.strip()).because(Reason.REPEATED));
            return i + 1;
        }
        if (wiki.matches()) {
            blocks.add(Block.of(Shape.HEADING, Math.max(1, wiki.group(1).length() - 1), wiki.group(2)));
            return i + 1;
        }
        if (i + 1 < lines.size() && UNDERLINE.matcher(lines.get(i + 1)).matches() && HeadingLine.looksLikeOne(line)) {
            blocks.add(Block.of(Shape.HEADING, 1, line));
            return i + 2;
        }
        int end = i + 1;
        StringBuilder words = new StringBuilder(line.strip());
        while (end < lines.size() && goesOn(end)) {
            String joined = wrapping.join(words.toString(), lines.get(end));
            words.setLength(0);
            words.append(joined);
            end++;
        }
        add(words.toString(), isItem(i), end == i + 1 && standsAlone(i));
        return end;
    }

    private boolean goesOn(int next) {
        String line = lines.get(next);
        return !line.isBlank() && !RUNNING_HEAD.matcher(line).matches() && !WORDLESS.matcher(line).matches()
                && !BULLET.matcher(line).matches()
                && !(isIndented(next) && SENTENCE_END.matcher(lines.get(next - 1)).matches())
                && wrapping.joins(lines.get(next - 1), line);
    }

    /** Books begin a paragraph farther to the right instead of leaving a line blank. */
    private boolean isIndented(int i) {
        return indent(lines.get(i)) >= indent(lines.get(i - 1)) + INDENT;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private boolean isItem(int i) {
        return BULLET.matcher(lines.get(i)).matches()
                && (isBullet(i - 1) || isBullet(i + 1) || isBullet(i - 2) || isBullet(i + 2));
    }

    private boolean isBullet(int i) {
        return i >= 0 && i < lines.size() && BULLET.matcher(lines.get(i)).matches();
    }

    /** A heading has a blank line before it, or the end of a paragraph. */
    private boolean standsAlone(int i) {
        return i == 0 || lines.get(i - 1).isBlank() || !HeadingLine.looksLikeOne(lines.get(i - 1))
                || i + 1 == lines.size() || lines.get(i + 1).isBlank();
    }

    private void add(String words, boolean item, boolean alone) {
        Matcher bullet = BULLET.matcher(words);
        if (isFootnote(words)) {
            blocks.add(Block.paragraph(words).because(Reason.FOOTNOTE));
            return;
        }
        if (item && bullet.matches()) {
            blocks.add(Block.of(Shape.ITEM, 0, bullet.group(1)));
            return;
        }
        if (alone && HeadingLine.looksLikeOne(words) && !CAPTION.matcher(words).find()) {
            blocks.add(Block.of(Shape.HEADING, 1, words));
        } else {
            blocks.addAll(withoutCaptions(words, Shape.PARAGRAPH));
        }
    }

    /** Whether they begin with a mark that stands in the midst of another line, too. */
    private boolean isFootnote(String words) {
        Matcher note = FOOTNOTE.matcher(words);
        return note.matches() && lines.stream().anyMatch(line -> line.strip().indexOf(note.group(1)) > 0);
    }

    /** The words cut into blocks where a picture of a wiki page stands between them. */
    static List<Block> withoutCaptions(String words, Shape shape) {
        List<Block> cut = new ArrayList<>();
        Matcher caption = CAPTION.matcher(words);
        int from = 0;
        while (caption.find()) {
            block(words.substring(from, caption.start()), shape).ifPresent(cut::add);
            Inline plain = Inline.plain(caption.group());
            cut.add(new Block(Shape.PARAGRAPH, 0, plain.text(), plain.markdown(), Optional.of(Reason.CAPTION)));
            from = caption.end();
        }
        block(words.substring(from), shape).ifPresent(cut::add);
        return cut;
    }

    private static Optional<Block> block(String words, Shape shape) {
        return WORDLESS.matcher(words).matches() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.of(shape, 0, words));
    }

    /** A level that Markdown has. */
    static int level(int level) {
        return Math.clamp(level, 1, DEEPEST);
    }
}
