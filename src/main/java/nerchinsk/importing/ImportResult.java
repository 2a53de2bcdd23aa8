package nerchinsk.importing;

import java.util.List;
import nerchinsk.knowledge.Document;

/** What comes of a file: a document that can be written, or a refusal. */
public sealed interface ImportResult {
    /**
     * A document.
     *
     * @param document the document, as the reader of the knowledge folder reads {@code text}
     * @param text what its file holds
     * @param encoding what the foreign file was written in
     * @param titleFrom where the title comes from
     * @param furniture what was marked as furniture, in its order
     */
    record Imported(Document document, String text, String encoding, TitleFrom titleFrom, List<Furniture> furniture)
            implements
                ImportResult {
        public Imported {
            furniture = List.copyOf(furniture);
        }
    }

    /**
     * No document.
     *
     * @param file the name of the file
     * @param obstacle what keeps it from being imported
     * @param reason what is wrong with it and what to do, to be read after the name
     */
    record Refused(String file, Obstacle obstacle, String reason) implements ImportResult {
    }

    /**
     * A block that cannot be quoted.
     *
     * @param reason why
     * @param text its words as a reader sees them
     */
    record Furniture(Reason reason, String text) {
    }

    /** Where a title comes from. */
    enum TitleFrom {
        /** Whoever imports the file has said it. */
        REQUEST,
        /** It stands in the text. */
        TEXT,
        /** The name of the file stands in for it. */
        FILE_NAME
    }
}
