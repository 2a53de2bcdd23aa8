/**
 * Files as texts, YAML as nodes that know their file, line and column, and the problems found in them.
 * May depend on the JDK alone; the sole home of SnakeYAML.
 * Never reads a disk, never throws because of a text, never ends at the first problem.
 */
@NullMarked
package nerchinsk.yaml;

import org.jspecify.annotations.NullMarked;
