package nerchinsk.picture;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;

/** How flags are cut and written: all measures in pixels, our choice. */
final class FlagCloth {
    private static final int WIDTH = 212;
    private static final int INDENT = 7;
    private static final int YEAR_LINE = 20;
    private static final int LINE = 17;
    /** Parts the labels of a year. */
    private static final int BETWEEN = 4;
    /** Room for a label that stands alone, and for one of two: the longest names of treaties take so much. */
    private static final int MOST_LINES_ALONE = 5;
    private static final int MOST_LINES = 3;

    private final Lettering lettering;
    private final Font plain;
    private final Font bold;

    FlagCloth(Lettering lettering) {
        this.lettering = lettering;
        this.plain = lettering.font(Font.PLAIN, 14);
        this.bold = lettering.font(Font.BOLD, 16);
    }

    /** The flag of {@code year}, on a mast at {@code x}. */
    Flag cut(DatedYear year, int x) {
        int most = year.labels().size() > 1 ? MOST_LINES : MOST_LINES_ALONE;
        List<List<String>> labels = year.labels().stream()
                .map(label -> lettering.wrap(label, plain, WIDTH, most)).toList();
        FontMetrics metrics = lettering.metrics(plain);
        int widest = labels.stream().flatMap(List::stream).mapToInt(metrics::stringWidth).max().orElse(0);
        int width = Math.max(widest, lettering.metrics(bold).stringWidth(Integer.toString(year.year())));
        return new Flag(year, x, INDENT + width, labels);
    }

    /** How high {@code flag} is. */
    static int height(Flag flag) {
        return YEAR_LINE + flag.lines() * LINE + (flag.labels().size() - 1) * BETWEEN;
    }

    /** Writes {@code flag}, whose upper edge is at {@code top}. */
    void write(Graphics2D pen, Flag flag, int top) {
        pen.setFont(bold);
        int x = flag.x() + INDENT;
        int y = top + YEAR_LINE - INDENT;
        pen.drawString(Integer.toString(flag.year().year()), x, y);
        pen.setFont(plain);
        pen.setColor(Palette.INK);
        for (List<String> label : flag.labels()) {
            for (String line : label) {
                y += LINE;
                pen.drawString(line, x, y);
            }
            y += BETWEEN;
        }
    }
}
