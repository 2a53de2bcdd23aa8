/**
 * The knowledge that answers now: a changed folder is read, tried and put in its place, or refused; good versions are
 * kept. May depend on chat, golden, answer, intent, folder, yaml and text. Builds nothing itself and knows no way of
 * telling people; time comes in through the constructor.
 */
@NullMarked
package nerchinsk.live;

import org.jspecify.annotations.NullMarked;
