package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as sections and passages. Every paragraph is a passage, also one in a list or block quote; tables,
 * code, HTML and thematic breaks are none.
 */
final class BodyReader {
    /** Deeper lists, quotes and emphasis are noise: their marks stay as they are. */
    private static final int DEEPEST = 100;
    private static final Parser MARKDOWN = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

    private final String file;
    private final int firstLine;
    private final List<String> lines;
    private final List<Problem> problems;
    private final Furniture furniture;
    private final List<Section> sections = new ArrayList<>();
    private final List<Integer> sectionLines = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private int headingLine;
    private List<Passage> passages = new ArrayList<>();

    private BodyReader(FrontMatter matter, List<Problem> problems) {
        this.file = matter.file();
        this.firstLine = matter.bodyLine();
        this.lines = matter.body().lines().toList();
        this.problems = problems;
        this.furniture = new Furniture(problems);
    }

    /** What stands after the front matter; what is wrong with it is added to {@code problems}. */
    static Body read(FrontMatter matter, List<Problem> problems) {
        BodyReader reader = new BodyReader(matter, problems);
        List<Problem> endless = new LongParagraphs(Passage.LONGEST).in(reader.lines, matter);
        problems.addAll(endless);
        // A file with paragraphs that nobody could quote is not read any further.
        String body = endless.isEmpty() ? matter.body() : "…";
        reader.readBlocks(MARKDOWN.parse(body));
        reader.furniture.end();
        reader.endSection();
        return new Body(reader.sections, reader.sectionLines);
    }

    private void readBlocks(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Node block = child;
            if (!(block instanceof HtmlBlock html && furniture.note(html.getLiteral(), place(html)))) {
                furniture.inside(() -> read(block));
            }
        }
    }

    private void read(Node block) {
        switch (block) {
            case Heading title -> startSection(title);
            case Paragraph paragraph -> addPassage(paragraph);
            case ListBlock list -> readBlocks(list);
            case ListItem item -> readBlocks(item);
            case BlockQuote quote -> readBlocks(quote);
            default -> {
            }
        }
    }

    private void startSection(Heading title) {
        endSection();
        String text = InlineText.of(title);
        if (text.isEmpty()) {
            problems.add(place(title).problem("a heading without words: write some or remove it"));
        }
        heading = Optional.of(text);
        headingLine = place(title).line();
    }

    private void endSection() {
        if (heading.isPresent() || !passages.isEmpty()) {
            sections.add(new Section(heading, passages));
            sectionLines.add(heading.isPresent() ? headingLine : passages.getFirst().line());
        }
        passages = new ArrayList<>();
    }

    private void addPassage(Paragraph paragraph) {
        String text = Tables.isTable(linesOf(paragraph)) ? "" : InlineText.of(paragraph);
        if (text.length() > Passage.LONGEST) {
            problems.add(place(paragraph).problem("a paragraph of " + text.length()
                    + " characters: part it with blank lines"));
        }
        if (!text.isEmpty()) {
            passages.add(new Passage(text, place(paragraph).line(), !furniture.covers()));
        }
    }

    private List<String> linesOf(Paragraph paragraph) {
        return paragraph.getSourceSpans().stream()
                .map(span -> lines.get(span.getLineIndex()).substring(span.getColumnIndex())).toList();
    }

    private Place place(Node block) {
        SourceSpan first = block.getSourceSpans().getFirst();
        String before = lines.get(first.getLineIndex()).substring(0, first.getColumnIndex());
        return new Place(file, firstLine + first.getLineIndex(), 1 + before.codePointCount(0, before.length()));
    }
}
