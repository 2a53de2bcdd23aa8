package nerchinsk.rank;

import nerchinsk.intent.Intent;

/**
 * A known wording, taken apart.
 *
 * @param analysis its words
 * @param intent what it asks for
 */
record AnalysedWording(Analysis analysis, Intent intent) {
}
