/**
 * Where the program starts.
 * May depend on command alone. Never does anything itself.
 */
@NullMarked
package nerchinsk;

import org.jspecify.annotations.NullMarked;
