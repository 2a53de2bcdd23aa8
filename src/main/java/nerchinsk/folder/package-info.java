/**
 * A knowledge folder on disk becomes texts; what it may leave out comes from the program's own files.
 * May depend on yaml and text.
 * Never looks at what the texts say, never writes, never throws because of what lies in a folder.
 */
@NullMarked
package nerchinsk.folder;

import org.jspecify.annotations.NullMarked;
