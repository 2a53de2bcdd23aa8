package nerchinsk.live;

import nerchinsk.folder.Contents;
import nerchinsk.yaml.Reading;

/** Builds states of the knowledge. Safe for use by many threads. */
@FunctionalInterface
public interface Building<S extends State> {
    /** The state that {@code contents} make, or all that is wrong with them. */
    Reading<S> build(Contents contents);
}
