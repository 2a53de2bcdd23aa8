/**
 * The index: brings up the passages near a question, by BM25 over stems and terms of the glossary.
 * Sole home of Lucene; implements the port of {@code rank}. Never decides which sentence is best.
 */
@NullMarked
package nerchinsk.search;

import org.jspecify.annotations.NullMarked;
