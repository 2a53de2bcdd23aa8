package nerchinsk.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.text.Language;

/**
 * What the documents tell by the year.
 *
 * @param language the language of the labels
 * @param documents how many documents it rests on
 * @param years the years, in their order
 * @param periods the periods, in their order, each beginning where the one before ends
 */
public record Timeline(Language language, int documents, List<DatedYear> years, List<Period> periods) {
    public Timeline {
        years = List.copyOf(years);
        periods = List.copyOf(periods);
    }

    /**
     * The timeline of the documents in {@code language}, or of all documents where there are none in it. The periods
     * rest on the documents in both languages, so that they are the same for everybody.
     */
    public static Timeline of(Knowledge knowledge, Language language) {
        List<Document> own = knowledge.documents().stream().filter(document -> document.language() == language)
                .toList();
        List<Document> documents = own.isEmpty() ? knowledge.documents() : own;
        List<DatedSentence> sentences = DatedSentence.in(documents, knowledge.glossary());
        Set<String> publishers = documents.stream().map(document -> document.source().publisher())
                .collect(Collectors.toSet());
        return new Timeline(language, documents.size(), Years.of(sentences, publishers, language),
                Periods.of(knowledge));
    }
}
