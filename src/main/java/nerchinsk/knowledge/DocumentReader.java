package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.Unprintable;

/** Reads a document: front matter between lines of hyphens, then Markdown. */
public final class DocumentReader {
    private DocumentReader() {
    }

    /** The document that {@code file} holds; a document or problems. */
    public static Reading<Document> read(TextFile file) {
        List<Problem> problems = new ArrayList<>();
        return Reading.strict(locate(file, problems).map(LocatedDocument::document), problems);
    }

    /** The document as far as it can be read; what is wrong is added to {@code problems}. */
    static Optional<LocatedDocument> locate(TextFile file, List<Problem> problems) {
        Optional<DocumentName> name = DocumentName.of(file.name());
        if (name.isEmpty()) {
            problems.add(file.place(1, 1).problem("the name must be <id>.en.md or <id>.ru.md, the id of small Latin "
                    + "letters, digits and hyphens: rename the file"));
        }
        Unprintable.first(file.path(), file.text(), 1).ifPresent(problems::add);
        return FrontMatter.split(file, problems).flatMap(matter -> locate(file, name, matter, problems));
    }

    private static Optional<LocatedDocument> locate(TextFile file, Optional<DocumentName> name, FrontMatter matter,
            List<Problem> problems) {
        Header header = Header.read(matter, name.map(DocumentName::language), problems);
        Body body = BodyReader.read(matter, problems);
        if (body.isEmpty()) {
            problems.add(file.place(matter.bodyLine(), 1).problem("no passage: write a paragraph"));
        }
        return name.map(DocumentName::id).flatMap(id -> document(id, header, body))
                .map(document -> new LocatedDocument(document, file, body.lines()));
    }

    private static Optional<Document> document(DocumentId id, Header header, Body body) {
        return header.title().flatMap(title -> header.language().flatMap(language -> header.rendering()
                .flatMap(rendering -> header.source().map(source -> new Document(id, language, title, rendering,
                        source, body.sections())))));
    }
}
