package nerchinsk.intent;

import nerchinsk.text.Language;

/**
 * A question whose intent is known.
 *
 * @param intent what it asks for
 * @param language what it is written in
 * @param text as people type it
 */
public record TrainingQuestion(Intent intent, Language language, String text) {
}
