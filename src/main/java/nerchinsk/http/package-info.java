/**
 * How the running bot is: counts what it is told, and serves health and metrics over HTTP. May depend on what it
 * counts. Sole home of Micrometer and of the web server; changes nothing and shows nobody's words.
 */
@NullMarked
package nerchinsk.http;

import org.jspecify.annotations.NullMarked;
