/**
 * The settings of the program: the text of a file, the environment and options become one validated {@code Config}.
 * May depend on yaml, text and the JDK.
 * Never reads a disk or the environment itself, never holds the token.
 */
@NullMarked
package nerchinsk.config;

import org.jspecify.annotations.NullMarked;
