package nerchinsk.live;

import java.util.Optional;
import nerchinsk.folder.Contents;

/**
 * What a program that has just started answers from.
 *
 * @param state the state that answers
 * @param version which it is
 * @param known the golden questions that it must go on answering
 * @param seen the digest of the folder at the start
 * @param rolledBack whether somebody went back to it before the program was stopped
 * @param faults why it is not the folder as it is now
 * @param unproven what the folder holds, if its golden questions have yet to be asked
 */
record Beginning<S extends State>(S state, Version version, KnownAnswers known, String seen, boolean rolledBack,
        Faults faults, Optional<Contents> unproven) {
}
