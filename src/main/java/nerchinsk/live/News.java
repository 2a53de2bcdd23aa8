package nerchinsk.live;

import java.util.List;

/** What has become of the knowledge. */
public sealed interface News {
    /**
     * The folder as it is now answers from now on.
     *
     * @param doubts the golden questions that get another answer than before, which people should read
     */
    record WentLive(Version version, List<Doubt> doubts) implements News {
        public WentLive {
            doubts = List.copyOf(doubts);
        }
    }

    /** The folder is as it was when {@code version} went live, so nothing was to be done. */
    record Unchanged(Version version) implements News {
    }

    /**
     * The folder has faults.
     *
     * @param staying what answers on
     */
    record Refused(Faults faults, Version staying) implements News {
    }

    /** The folder has faults but answers all the same, since there is no good version. */
    record Doubtful(Faults faults, Version version) implements News {
    }

    /** Somebody went back to {@code version}. */
    record RolledBack(Version version) implements News {
    }

    /** There is no such version to go back to. */
    record Gone() implements News {
    }
}
