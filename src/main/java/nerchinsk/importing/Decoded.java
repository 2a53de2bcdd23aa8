package nerchinsk.importing;

/** What the bytes of a file turn out to be. */
sealed interface Decoded {
    /**
     * A text.
     *
     * @param text lines end with LF; no byte order mark, no control characters but tabs
     * @param encoding what it was written in, as operators call it
     */
    record Text(String text, String encoding) implements Decoded {
    }

    /**
     * No text that can be read.
     *
     * @param obstacle whether it is empty or something else than text
     * @param reason what it is and what to do
     */
    record NotText(Obstacle obstacle, String reason) implements Decoded {
    }
}
