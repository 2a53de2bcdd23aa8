package nerchinsk.knowledge;

import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text inside a paragraph or heading as a reader sees it: marks and tags resolved, images left out. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();

    private InlineText() {
    }

    /** The text of everything within {@code block}. */
    static String of(Node block) {
        InlineText inline = new InlineText();
        inline.addChildren(block);
        return VisibleText.of(inline.text.toString());
    }

    private void addChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        switch (node) {
            case Text words -> text.append(words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case SoftLineBreak end -> text.append(' ');
            case HardLineBreak end -> text.append(' ');
            case HtmlInline tag -> text.append(isLineBreak(tag) ? " " : "");
            case Image image -> {
            }
            default -> addChildren(node);
        }
    }

    private static boolean isLineBreak(HtmlInline tag) {
        return tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }
}
