/**
 * The command line: arguments become a command, its outcome an exit code.
 * May use everything. Decides nothing but what to run and how to say that it cannot.
 */
@NullMarked
package nerchinsk.command;

import org.jspecify.annotations.NullMarked;
