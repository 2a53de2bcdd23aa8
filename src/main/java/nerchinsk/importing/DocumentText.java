package nerchinsk.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nerchinsk.knowledge.Rendering;
import nerchinsk.text.Language;

/** Writes the file of a document: front matter, then a block a paragraph, furniture between its marks. */
final class DocumentText {
    /** Texts that YAML takes for nothing else when they stand without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}][\\p{L}\\p{N} ,.()’–—/?-]*");
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    private final StringBuilder text = new StringBuilder();

    private DocumentText() {
    }

    static String write(Head head, List<Block> blocks) {
        DocumentText document = new DocumentText();
        document.addHead(head);
        document.addBlocks(blocks);
        return document.text.toString();
    }

    /** What the front matter says. */
    record Head(String title, Language language, String publisher, Optional<String> sourceTitle, Optional<String> url,
            Optional<String> published) {
    }

    private void addHead(Head head) {
        text.append("---\ntitle: ").append(scalar(head.title())).append("\nlanguage: ").append(head.language().code())
                .append("\nrendering: ").append(Rendering.VERBATIM.word()).append("\nsource:\n  publisher: ")
                .append(scalar(head.publisher())).append('\n');
        head.sourceTitle().ifPresent(title -> text.append("  title: ").append(scalar(title)).append('\n'));
        head.url().ifPresent(url -> text.append("  url: ").append(scalar(url)).append('\n'));
        head.published().ifPresent(day -> text.append("  published: ").append(scalar(day)).append('\n'));
        text.append("---\n");
    }

    /** The text as YAML reads it back. */
    static String scalar(String words) {
        boolean plain = PLAIN.matcher(words).matches()
                && !WORD_OF_YAML.matcher(words.toLowerCase(Locale.ROOT)).matches()
                && !words.endsWith(" ");
        return plain ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void addBlocks(List<Block> blocks) {
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && blocks.get(end).furniture().isPresent()) {
                end++;
            }
            boolean run = end - i > 1 || end > i && blocks.get(i).shape() == Shape.ITEM;
            if (end > i) {
                text.append(run ? "\n<!-- furniture: begin -->\n" : "\n<!-- furniture -->");
                blocks.subList(i, end).forEach(this::addFurniture);
                text.append(run ? "\n<!-- furniture: end -->\n" : "");
                i = end;
            } else {
                add(blocks.get(i), i > 0 ? Optional.of(blocks.get(i - 1)) : Optional.empty());
                i++;
            }
        }
    }

    /** Furniture has no headings, which would part the text into sections. */
    private void addFurniture(Block block) {
        text.append('\n')
                .append(block.shape() == Shape.HEADING ? Markdown.escapeStart(block.markdown()) : block.markdown())
                .append('\n');
    }

    private void add(Block block, Optional<Block> before) {
        boolean list = block.shape() == Shape.ITEM
                && before.filter(other -> other.shape() == Shape.ITEM && other.furniture().isEmpty()).isPresent();
        text.append(list ? "" : "\n");
        text.append(switch (block.shape()) {
            case HEADING -> "#".repeat(PlainText.level(block.level())) + " " + block.markdown();
            case ITEM -> isMarked(block) ? block.markdown() : "- " + block.markdown();
            case QUOTATION -> isMarked(block) ? block.markdown() : "> " + block.markdown();
            case PARAGRAPH, OTHER -> block.markdown();
        }).append('\n');
    }

    /** Whether a block of a Markdown file brings the mark of its shape along. */
    private static boolean isMarked(Block block) {
        return block.markdown().matches("(?s) {0,3}(?:[-*+]\\s|\\d{1,9}[.)]\\s|>).*");
    }
}
