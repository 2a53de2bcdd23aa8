package nerchinsk.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Language;

/** What the name of a document's file says: {@code <id>.<en|ru>.md}. */
record DocumentName(DocumentId id, Language language) {
    private static final Pattern FORM = Pattern.compile("(?:.*/)?([a-z0-9-]+)\\.(en|ru)\\.md", Pattern.DOTALL);

    /** What {@code name} says, with or without folders before it; empty if it has another form. */
    static Optional<DocumentName> of(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Language.ofCode(matcher.group(2))
                        .map(language -> new DocumentName(new DocumentId(matcher.group(1)), language))
                : Optional.empty();
    }
}
