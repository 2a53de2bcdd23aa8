/**
 * Numbers that can say why: confidences and the explanations of scores.
 * May depend on the JDK alone. Never decides anything.
 */
@NullMarked
package nerchinsk.score;

import org.jspecify.annotations.NullMarked;
