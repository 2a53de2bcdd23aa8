package nerchinsk.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.folder.TextFileReader;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.DocumentReader;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Source;
import nerchinsk.knowledge.VisibleText;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

/** Makes documents of foreign files. Reads and writes no disk; safe for use by many threads. */
public final class Importing {
    /** How large a file may be, in bytes: as large as the document that it makes. */
    public static final int MOST_BYTES = TextFileReader.MOST_BYTES;
    /** A longer first line is no title; in UTF-16 units; our choice. */
    private static final int LONGEST_TITLE = 300;
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern ENDING = Pattern.compile("(?i)(.*)\\.(txt|text|md|markdown|html?|xhtml)");

    private Importing() {
    }

    /** The document that {@code file} makes, or why it makes none. */
    public static ImportResult read(ForeignFile file, ImportRequest request) {
        if (file.name().isBlank() || file.name().matches(".*[/\\\\\\x00].*|\\.\\.?")) {
            return refused(file, Obstacle.NAME, "has a name with folders in it: give the bare name");
        }
        if (!ENDING.matcher(file.name()).matches()) {
            return refused(file, Obstacle.KIND, "is not of a kind that can be imported: name it .txt, .md or .html");
        }
        if (file.bytes().length > MOST_BYTES) {
            return refused(file, Obstacle.LARGE, "is larger than 8 MB: part it into several files");
        }
        return switch (Decoding.decode(file.bytes())) {
            case Decoded.NotText no -> refused(file, no.obstacle(), no.reason());
            case Decoded.Text text -> read(file, text, request);
        };
    }

    private static ImportResult.Refused refused(ForeignFile file, Obstacle obstacle, String reason) {
        return new ImportResult.Refused(file.name(), obstacle, reason);
    }

    private static ImportResult read(ForeignFile file, Decoded.Text text, ImportRequest request) {
        Draft draft = draft(file.name(), text.text());
        if (draft.blocks().stream().anyMatch(block -> block.markdown().length() > Passage.LONGEST)) {
            return refused(file, Obstacle.PARAGRAPH,
                    "has a paragraph of more than " + Passage.LONGEST + " characters: part it with blank lines");
        }
        String words = draft.blocks().stream().filter(block -> block.furniture().isEmpty()).map(Block::text)
                .collect(Collectors.joining("\n"));
        Optional<Language> language = request.language().or(() -> LanguageOfText.of(words));
        if (words.isBlank()) {
            return refused(file, Obstacle.EMPTY, "holds no text");
        }
        return language.map(known -> read(file, text, request, draft, known))
                .orElseGet(() -> refused(file, Obstacle.LANGUAGE,
                        "is in neither English nor Russian, as far as can be told: say --language en or ru"));
    }

    private static Draft draft(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.contains("htm") || PAGE.matcher(text.substring(0, Math.min(text.length(), 4096))).matches()) {
            return HtmlText.read(text);
        }
        return ending.startsWith("m") ? MarkdownText.read(text) : PlainText.read(text);
    }

    private static ImportResult read(ForeignFile file, Decoded.Text decoded, ImportRequest request, Draft draft,
            Language language) {
        Judging.Judged judged = Judging.judge(draft, language);
        if (judged.blocks().stream().noneMatch(Block::isText)) {
            return refused(file, Obstacle.UNQUOTABLE, "holds nothing that could be quoted");
        }
        Optional<String> own = judged.title().or(draft::title).map(Importing::title).filter(title -> !title.isEmpty());
        String fileTitle = VisibleText.of(ENDING.matcher(file.name()).replaceFirst("$1").replace('_', ' '));
        String title = request.title().map(Importing::title).filter(words -> !words.isEmpty()).or(() -> own)
                .orElse(fileTitle);
        DocumentText.Head head = new DocumentText.Head(title, language,
                request.publisher().or(draft::publisher).map(VisibleText::of).filter(name -> !name.isEmpty())
                        .orElse(Source.UNKNOWN),
                own.filter(words -> !words.equals(title)), request.url().or(draft::url),
                draft.published().map(VisibleText::of));
        DocumentId id = request.id().or(() -> Identifier.of(title)).or(() -> Identifier.of(fileTitle))
                .orElseGet(() -> new DocumentId("document"));
        ImportResult.TitleFrom from = request.title().isPresent()
                ? ImportResult.TitleFrom.REQUEST
                : own.isPresent() ? ImportResult.TitleFrom.TEXT : ImportResult.TitleFrom.FILE_NAME;
        String text = DocumentText.write(head, judged.blocks());
        Reading<Document> reading = DocumentReader.read(new TextFile(id + "." + language.code() + ".md", text));
        return reading.value()
                .<ImportResult>map(document -> new ImportResult.Imported(document, text, decoded.encoding(), from,
                        furniture(judged.blocks())))
                .orElseGet(() -> refused(file, Obstacle.FAULTS, "cannot be made a document: " + messages(reading)));
    }

    private static String title(String words) {
        String title = VisibleText.of(words);
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE) + 1).strip();
    }

    private static String messages(Reading<Document> reading) {
        return reading.problems().stream().map(Problem::message).collect(Collectors.joining("; "));
    }

    private static List<ImportResult.Furniture> furniture(List<Block> blocks) {
        return blocks.stream().filter(block -> block.furniture().isPresent())
                .map(block -> new ImportResult.Furniture(block.furniture().get(), block.text())).toList();
    }
}
