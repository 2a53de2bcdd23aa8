/**
 * The dated facts of the documents become a picture: years with what happened in them, and the periods of closeness and
 * of the split, on one axis. May depend on fact, knowledge, language and text; sole home of Java2D.
 * The same knowledge makes the same picture; an edit of a document changes it. Measures are in pixels; they and the
 * colours are our choice.
 */
@NullMarked
package nerchinsk.picture;

import org.jspecify.annotations.NullMarked;
