/**
 * Text that keeps its offsets: languages, spans and sentences as plain values, and the digest of a text.
 * May depend on the JDK alone. Never reads files, never looks at what a text means.
 */
@NullMarked
package nerchinsk.text;

import org.jspecify.annotations.NullMarked;
