package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nerchinsk.knowledge.VisibleText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through a page and cuts it into blocks where a block of the page begins or ends. Used once. */
final class HtmlBlocks implements NodeVisitor {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    /** Of a line of links, as in a menu, so much of the text is links. */
    private static final double LINK_SHARE = 0.8;

    private final Element article;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int inLinks;
    private int inBold;
    private int links;
    private int bolds;
    private int items;
    private int quotations;
    private int heading;
    private boolean inArticle;
    private final List<Reason> furniture = new ArrayList<>();

    HtmlBlocks(Element article) {
        this.article = article;
    }

    List<Block> of(Element body) {
        body.traverse(this);
        flush();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.text());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                words.append('\n');
            } else if (isBlock(element)) {
                flush();
            }
            enter(element, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
            }
            enter(element, -1);
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().matches("td|th|tr|dt|dd|figcaption|option")
                || element.hasAttr(HtmlText.MARK);
    }

    private void enter(Element element, int step) {
        if (element == article) {
            inArticle = step > 0;
        }
        if (element.hasAttr(HtmlText.MARK)) {
            if (step > 0) {
                furniture.add(Reason.valueOf(element.attr(HtmlText.MARK)));
            } else {
                furniture.removeLast();
            }
        }
        switch (element.normalName()) {
            case "a" -> inLinks += step;
            case "b", "strong" -> inBold += step;
            case "li" -> items += step;
            case "blockquote" -> quotations += step;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = step > 0 ? element.normalName().charAt(1) - '0' : 0;
            default -> {
            }
        }
    }

    private void add(String text) {
        words.append(text);
        links += inLinks > 0 ? text.strip().length() : 0;
        bolds += inBold > 0 ? text.strip().length() : 0;
    }

    private void flush() {
        String all = words.toString();
        boolean linked = links > all.strip().length() * LINK_SHARE;
        boolean bold = bolds > 0 && bolds >= all.strip().length();
        words.setLength(0);
        links = 0;
        bolds = 0;
        BLANK_LINE.splitAsStream(all).filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(text -> flush(VisibleText.of(text), linked, bold));
    }

    private void flush(String text, boolean linked, boolean bold) {
        Shape shape = heading > 0
                ? Shape.HEADING
                : items > 0 ? Shape.ITEM : quotations > 0 ? Shape.QUOTATION : Shape.PARAGRAPH;
        boolean boldHeading = shape == Shape.PARAGRAPH && bold && HeadingLine.looksLikeOne(text);
        List<Block> cut = shape == Shape.HEADING || boldHeading
                ? List.of(Block.of(Shape.HEADING, boldHeading ? 2 : heading, text))
                : PlainText.withoutCaptions(text, shape);
        Optional<Reason> reason = furniture.stream().findFirst()
                .or(() -> inArticle ? Optional.empty() : Optional.of(Reason.OUTSIDE))
                .or(() -> linked && heading == 0 && HeadingLine.looksLikeOne(text)
                        ? Optional.of(Reason.NAVIGATION)
                        : Optional.empty());
        cut.forEach(block -> blocks.add(reason.map(block::because).orElse(block)));
    }
}
