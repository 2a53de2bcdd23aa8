package nerchinsk.telegram;

import nerchinsk.chat.Talks;

/**
 * A reply before it is sent.
 *
 * @param step what came of the turn
 * @param count counts the question; to be called once the reply has been sent
 */
record Draft(Html text, Keyboard keyboard, Talks.Step step, Runnable count) {
}
