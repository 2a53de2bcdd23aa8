package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentReader;
import nerchinsk.yaml.TextFile;

/** Cuts Markdown into blocks, which are kept as they are written. */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern RULE = Pattern
            .compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})");
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+(\\S.*)");
    private static final Pattern QUOTATION = Pattern.compile(" {0,3}>.*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern OTHER = Pattern
            .compile(" {0,3}(?:<!--|</?\\w|\\[[^\\]]+\\]:\\s).*|\\s*\\|.*\\|\\s*|(?: {4,}|\\t).*");
    private static final Pattern MARK = Pattern.compile("\\s*<!--\\s*furniture\\s*(:\\s*begin|:\\s*end)?\\s*-->\\s*");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownText(String body) {
        this.lines = body.lines().toList();
    }

    static Draft read(String text) {
        MarkdownFront front = MarkdownFront.of(text);
        MarkdownText markdown = new MarkdownText(MarkdownNotes.hidden(front.body()));
        int i = 0;
        while (i < markdown.lines.size()) {
            i = markdown.readFrom(i);
        }
        return new Draft(front.title().or(markdown::onlyTitle), front.publisher(), front.url(), front.published(),
                false,
                markdown.blocks);
    }

    /** The heading of the first level, if there is one only and no text before it. */
    private Optional<String> onlyTitle() {
        List<Block> tops = blocks.stream().filter(block -> block.isHeading() && block.level() == 1).toList();
        return tops.size() == 1 && blocks.stream().filter(block -> block.isText() || block.isHeading()).findFirst()
                .equals(Optional.of(tops.getFirst()))
                        ? Optional.of(tops.getFirst().text())
                        : Optional.empty();
    }

    private int readFrom(int i) {
        String line = lines.get(i);
        Matcher heading = HEADING.matcher(line);
        Matcher fence = FENCE.matcher(line);
        if (line.isBlank()) {
            return i + 1;
        }
        if (MARK.matcher(line).matches()) {
            return afterMark(i);
        }
        if (heading.matches()) {
            String words = Optional.ofNullable(heading.group(2)).orElse("");
            if (!words.isBlank()) {
                blocks.add(new Block(Shape.HEADING, heading.group(1).length(), seen(words), words, Optional.empty()));
            }
            return i + 1;
        }
        if (MarkdownNotes.begins(line)) {
            int end = endOfRun(i + 1);
            String note = String.join("\n", lines.subList(i, end));
            blocks.add(new Block(Shape.PARAGRAPH, 0, seen(note), note, Optional.of(Reason.FOOTNOTE)));
            return end;
        }
        if (fence.matches()) {
            return other(i, afterFence(i, fence.group(1)));
        }
        if (RULE.matcher(line).matches() || OTHER.matcher(line).matches()) {
            return other(i, endOfRun(i + 1));
        }
        return text(i);
    }

    /** What is marked already stays as it is, with its marks. */
    private int afterMark(int i) {
        Matcher mark = MARK.matcher(lines.get(i));
        boolean begin = mark.matches() && mark.group(1) != null;
        int end = i + 1;
        while (end < lines.size() && (begin ? !isEnd(lines.get(end)) : lines.get(end).isBlank())) {
            end++;
        }
        return other(i, begin ? Math.min(end + 1, lines.size()) : endOfRun(end));
    }

    private static boolean isEnd(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.matches() && mark.group(1) != null && mark.group(1).contains("end");
    }

    private int afterFence(int start, String fence) {
        int i = start + 1;
        while (i < lines.size() && !lines.get(i).strip().startsWith(fence)) {
            i++;
        }
        return Math.min(i + 1, lines.size());
    }

    private int endOfRun(int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private int other(int start, int end) {
        String markdown = String.join("\n", lines.subList(start, end));
        blocks.add(new Block(Shape.OTHER, 0, "", markdown, Optional.empty()));
        return end;
    }

    private int text(int start) {
        boolean item = ITEM.matcher(lines.get(start)).matches();
        boolean quotation = QUOTATION.matcher(lines.get(start)).matches();
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && !endsText(lines.get(end), quotation)) {
            if (!item && !quotation && UNDERLINE.matcher(lines.get(end)).matches()) {
                String words = String.join(" ", lines.subList(start, end)).strip();
                blocks.add(new Block(Shape.HEADING, lines.get(end).contains("=") ? 1 : 2, seen(words), words,
                        Optional.empty()));
                return end + 1;
            }
            end++;
        }
        String markdown = String.join("\n", lines.subList(start, end));
        if (lines.subList(start, end).stream().anyMatch(line -> line.contains("|")) && seen(markdown).isEmpty()) {
            return other(start, end);
        }
        add(item ? Shape.ITEM : quotation ? Shape.QUOTATION : Shape.PARAGRAPH, markdown);
        return end;
    }

    private static boolean endsText(String line, boolean quotation) {
        return HEADING.matcher(line).matches() || FENCE.matcher(line).matches() || ITEM.matcher(line).matches()
                || MARK.matcher(line).matches() || QUOTATION.matcher(line).matches() != quotation
                || RULE.matcher(line).matches() && !UNDERLINE.matcher(line).matches();
    }

    private void add(Shape shape, String markdown) {
        String words = seen(markdown);
        if (shape == Shape.PARAGRAPH && words.equals(markdown.replace('\n', ' ').strip())) {
            blocks.addAll(PlainText.withoutCaptions(words, shape));
        } else if (!words.isEmpty()) {
            blocks.add(new Block(shape, 0, words, markdown, Optional.empty()));
        }
    }

    /** The words of a piece of Markdown as a reader sees them. */
    private static String seen(String markdown) {
        TextFile file = new TextFile("x.en.md",
                "---\ntitle: x\nlanguage: en\nrendering: verbatim\nsource: {publisher: x}\n---\n\n" + markdown + "\n");
        return DocumentReader.read(file).value().map(MarkdownText::words).orElse("");
    }

    private static String words(Document document) {
        List<String> words = new ArrayList<>();
        document.sections().forEach(section -> {
            section.heading().ifPresent(words::add);
            section.passages().forEach(passage -> words.add(passage.text()));
        });
        return String.join(" ", words);
    }
}
