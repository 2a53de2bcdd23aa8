package nerchinsk.intent;

import nerchinsk.score.Confidence;

/**
 * What a question seems to ask for.
 *
 * @param intent the most probable intent
 * @param confidence that it is right
 */
public record IntentGuess(Intent intent, Confidence confidence) {
}
