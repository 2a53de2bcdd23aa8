package nerchinsk.picture;

/** How two states stand to each other. */
public enum Mood {
    CLOSE, SPLIT
}
