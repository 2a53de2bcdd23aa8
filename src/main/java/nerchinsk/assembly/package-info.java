/**
 * The only wiring: knowledge files become a snapshot that answers, checked before it is built.
 * May use everything but the commands. Holds no logic of its own.
 */
@NullMarked
package nerchinsk.assembly;

import org.jspecify.annotations.NullMarked;
