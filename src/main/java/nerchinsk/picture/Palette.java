package nerchinsk.picture;

import java.awt.Color;

/**
 * The colours of a timeline: our choice. Letters stand out from what is behind them by at least 4.5 to 1 (WCAG 2.2).
 */
final class Palette {
    static final Color PAPER = new Color(0xFBFAF7);
    static final Color INK = new Color(0x22303C);
    static final Color PALE_INK = new Color(0x5A6772);
    static final Color MAST = new Color(0x9AA5AF);
    static final Color BAND = new Color(0x2F4254);
    static final Color BAND_INK = new Color(0xDCE3E9);

    private Palette() {
    }

    /** Behind the years of {@code mood}. */
    static Color fill(Mood mood) {
        return switch (mood) {
            case CLOSE -> new Color(0xE2F0E9);
            case SPLIT -> new Color(0xF7E3DC);
        };
    }

    /** For letters and dots on {@link #fill}. */
    static Color ink(Mood mood) {
        return switch (mood) {
            case CLOSE -> new Color(0x23694D);
            case SPLIT -> new Color(0xA3401F);
        };
    }
}
