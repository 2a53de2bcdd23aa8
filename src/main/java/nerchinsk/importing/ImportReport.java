package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Section;
import nerchinsk.language.Sentences;

/** Says what a file would become, for somebody to look over before it is written. */
public final class ImportReport {
    /** In UTF-16 units; our choice. */
    private static final int LONGEST_LINE = 100;

    private ImportReport() {
    }

    /** The lines that tell of {@code imported}. */
    public static List<String> of(ImportResult.Imported imported) {
        Document document = imported.document();
        List<String> lines = new ArrayList<>();
        lines.add("title:     " + document.title() + switch (imported.titleFrom()) {
            case REQUEST, TEXT -> "";
            case FILE_NAME -> " (the file's name; --title sets another)";
        });
        lines.add("id:        " + document.id());
        lines.add("language:  " + document.language().code());
        lines.add("publisher: " + document.source().publisher()
                + (document.source().hasPublisher() ? "" : " (--publisher sets it)"));
        document.source().url().ifPresent(url -> lines.add("url:       " + url));
        lines.add("encoding:  " + imported.encoding());
        lines.add("sections:  " + document.sections().size());
        document.sections()
                .forEach(section -> lines.add("  " + shortened(section.heading().orElse("(no heading)")) + ": "
                        + counted(quotable(section).count(), "passage")));
        lines.add("to quote:  "
                + counted(document.sections().stream().flatMap(ImportReport::quotable).count(), "passage") + ", "
                + counted(document.sections().stream().flatMap(ImportReport::quotable)
                        .mapToLong(passage -> Sentences.of(passage.text(), document.language()).size()).sum(),
                        "sentence"));
        lines.add("furniture: " + (imported.furniture().isEmpty()
                ? "none"
                : counted(imported.furniture().size(), "block") + ", never quoted"));
        imported.furniture()
                .forEach(block -> lines.add("  " + block.reason().words() + ": " + shortened(block.text())));
        return lines;
    }

    private static Stream<Passage> quotable(Section section) {
        return section.passages().stream().filter(Passage::quotable);
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_LINE
                ? text
                : text.substring(0,
                        Character.isHighSurrogate(text.charAt(LONGEST_LINE - 3)) ? LONGEST_LINE - 3 : LONGEST_LINE - 2)
                        + " …";
    }
}
