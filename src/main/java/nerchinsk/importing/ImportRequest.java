package nerchinsk.importing;

import java.util.Optional;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.text.Language;

/**
 * What whoever imports a file says about it; what is left out is found in the file.
 *
 * @param id the id of the document
 * @param language the language of the text
 * @param title its title
 * @param publisher who published it
 * @param url where it can be read: http or https
 */
public record ImportRequest(Optional<DocumentId> id, Optional<Language> language, Optional<String> title,
        Optional<String> publisher, Optional<String> url) {
    /** Nothing is said. */
    public static final ImportRequest EMPTY = new ImportRequest(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
