package nerchinsk.knowledge;

import java.util.List;
import nerchinsk.text.Language;

/**
 * One knowledge file, in one language.
 *
 * @param id what it is called by, with its edition
 * @param language the language it is written in
 * @param title its title as a reader sees it
 * @param rendering whether it restates its source or holds it word for word
 * @param source what it rests on
 * @param sections its parts, in their order
 */
public record Document(DocumentId id, Language language, String title, Rendering rendering, Source source,
        List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** The name of the file that holds it: {@code <id>.<language>.md}. */
    public String fileName() {
        return id + "." + language.code() + ".md";
    }
}
