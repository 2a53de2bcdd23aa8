package nerchinsk.knowledge;

import java.util.Optional;
import nerchinsk.yaml.Place;

/**
 * A term that claims names.
 *
 * @param id its id, if it has one
 * @param place where it begins
 */
record Claimant(Optional<String> id, Place place) {
    @Override
    public String toString() {
        return id.map(known -> "term " + known).orElse("term") + " in line " + place.line();
    }
}
