/**
 * Foreign texts become documents: decoded, cut into headings and paragraphs, page furniture marked, front matter added.
 * May depend on folder, knowledge, language, yaml and text; sole home of jsoup. Never changes a word that can be
 * quoted, and never writes over a document unasked.
 */
@NullMarked
package nerchinsk.importing;

import org.jspecify.annotations.NullMarked;
