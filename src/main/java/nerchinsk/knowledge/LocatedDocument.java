package nerchinsk.knowledge;

import java.util.List;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.TextFile;

/**
 * A document and where its sections stand.
 *
 * @param document the document
 * @param file its file
 * @param sectionLines the line of each section, from 1
 */
record LocatedDocument(Document document, TextFile file, List<Integer> sectionLines) {
    LocatedDocument {
        sectionLines = List.copyOf(sectionLines);
    }

    /** Where the section with this index begins. */
    Place place(int section) {
        return file.place(sectionLines.get(section), 1);
    }
}
