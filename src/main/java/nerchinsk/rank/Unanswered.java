package nerchinsk.rank;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.text.Language;

/**
 * A question that is known to be left out by all documents.
 *
 * @param text the question
 * @param language the language it is written in
 */
public record Unanswered(String text, Language language) implements KnownQuestion {
    /** Those that {@code knowledge} lists, by language. */
    public static List<Unanswered> in(Knowledge knowledge) {
        return Stream.of(Language.values()).flatMap(language -> knowledge.leftOut().getOrDefault(language, List.of())
                .stream().map(text -> new Unanswered(text, language))).toList();
    }
}
