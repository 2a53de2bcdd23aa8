/**
 * The index: brings up the passages and the known wordings near a question, by BM25 over stems and terms of the
 * glossary. Sole home of Lucene; implements the ports of {@code rank} and {@code question}, owns the port
 * {@code Translations}. May depend on these, fact, knowledge, language and text. Never decides which sentence is best.
 */
@NullMarked
package nerchinsk.search;

import org.jspecify.annotations.NullMarked;
