package nerchinsk.quiz;

import nerchinsk.text.Digest;

/** A text boiled down to a few letters and digits: the same for the same text, another for any other. */
final class Fingerprint {
    /** Five bytes: among ten thousand questions two share a fingerprint once in twenty thousand cases. Our choice. */
    private static final int BYTES = 5;

    private Fingerprint() {
    }

    /** Ten letters and digits. */
    static String of(String text) {
        return new Digest().add(text).hex(BYTES);
    }

    /** A number from 0 to {@code bound} - 1 that looks drawn by lot. */
    static int number(String text, int bound) {
        byte[] digest = new Digest().add(text).bytes();
        int number = (digest[0] & 0xFF) << 16 | (digest[1] & 0xFF) << 8 | digest[2] & 0xFF;
        return number % bound;
    }
}
