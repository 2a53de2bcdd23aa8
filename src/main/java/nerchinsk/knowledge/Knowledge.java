package nerchinsk.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.text.Language;

/**
 * All that the bot knows.
 *
 * @param documents the documents, by id, then by language; no id twice in a language
 * @param glossary the things that they name
 * @param asked what people are known to ask for
 * @param leftOut questions that people ask and that no document answers, by their language
 */
public record Knowledge(List<Document> documents, Glossary glossary, List<Asked> asked,
        Map<Language, List<String>> leftOut) {
    private static final Comparator<Document> ORDER = Comparator.comparing(Document::id)
            .thenComparing(Document::language);

    public Knowledge {
        documents = documents.stream().sorted(ORDER).toList();
        asked = List.copyOf(asked);
        leftOut = Map.copyOf(leftOut);
    }

    /** Knowledge of which nobody knows what people ask for. */
    public Knowledge(List<Document> documents, Glossary glossary) {
        this(documents, glossary, List.of(), Map.of());
    }

    /** The document with this id in {@code language}. */
    public Optional<Document> document(DocumentId id, Language language) {
        int low = 0;
        int high = documents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(documents.get(middle), id, language)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return documents.stream().skip(low).limit(1)
                .filter(found -> found.id().equals(id) && found.language() == language).findFirst();
    }

    private static boolean isBefore(Document document, DocumentId id, Language language) {
        int byId = document.id().compareTo(id);
        return byId < 0 || byId == 0 && document.language().compareTo(language) < 0;
    }

    /** The same document in the other language. */
    public Optional<Document> edition(Document document) {
        return document(document.id(), document.language().other());
    }
}
