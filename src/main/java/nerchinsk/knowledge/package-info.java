/**
 * What the bot knows, as plain values: documents with their passages and sources, and the glossary.
 * Files become values or problems; may depend on yaml, text and the JDK, and is the sole home of the Markdown library.
 * Never reads a disk, never cuts sentences, never judges what a passage says.
 */
@NullMarked
package nerchinsk.knowledge;

import org.jspecify.annotations.NullMarked;
