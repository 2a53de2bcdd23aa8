/**
 * SQL behind the ports: what must last is kept in one database, for as long as the rules say. May depend on chat,
 * round, stats and telegram for the ports, on quiz, answer, intent and text for their values. Sole home of JDBI,
 * HikariCP and Flyway; never lets a database in trouble keep an answer from its reader.
 */
@NullMarked
package nerchinsk.storage;

import org.jspecify.annotations.NullMarked;
