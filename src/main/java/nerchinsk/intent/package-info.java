/**
 * What a question asks for: a date, a person, a place and so on, with a confidence, learnt from training questions.
 * May depend on text, score, language and yaml's problems; shares OpenNLP with language. Never knows the answer.
 */
@NullMarked
package nerchinsk.intent;

import org.jspecify.annotations.NullMarked;
