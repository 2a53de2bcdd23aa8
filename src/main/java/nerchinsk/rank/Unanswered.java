package nerchinsk.rank;

import nerchinsk.text.Language;

/**
 * A question that is known to be left out by all documents.
 *
 * @param text the question
 * @param language the language it is written in
 */
public record Unanswered(String text, Language language) {
}
