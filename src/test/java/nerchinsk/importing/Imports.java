package nerchinsk.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.knowledge.Passage;

/** Imports for tests. */
final class Imports {
    private Imports() {
    }

    static ImportResult.Imported text(String text) {
        return (ImportResult.Imported) read("text.txt", text);
    }

    static ImportResult.Imported page(String html) {
        return (ImportResult.Imported) read("page.html", html);
    }

    static ImportResult.Imported markdown(String markdown) {
        return (ImportResult.Imported) read("text.md", markdown);
    }

    static ImportResult read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportResult read(String name, byte[] bytes) {
        return Importing.read(new ForeignFile(name, bytes), ImportRequest.EMPTY);
    }

    static List<String> headings(ImportResult.Imported imported) {
        return imported.document().sections().stream().flatMap(section -> section.heading().stream()).toList();
    }

    static List<String> quotable(ImportResult.Imported imported) {
        return passages(imported).filter(Passage::quotable).map(Passage::text).toList();
    }

    static List<String> furniture(ImportResult.Imported imported) {
        return passages(imported).filter(passage -> !passage.quotable()).map(Passage::text).toList();
    }

    static Stream<Passage> passages(ImportResult.Imported imported) {
        return imported.document().sections().stream().flatMap(section -> section.passages().stream());
    }
}
