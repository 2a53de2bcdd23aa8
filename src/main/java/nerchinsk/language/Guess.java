package nerchinsk.language;

import nerchinsk.score.Confidence;
import nerchinsk.text.Language;

/**
 * Which language a question is in, and how to read it.
 *
 * @param language the language
 * @param text the question as the rest of the program reads it: in Cyrillic letters if it is Russian in Latin ones,
 *        otherwise as it came
 * @param transliterated whether {@code text} was put into Cyrillic letters
 * @param confidence that {@code language} is right; 0.5 where nothing speaks for either
 */
public record Guess(Language language, String text, boolean transliterated, Confidence confidence) {
}
