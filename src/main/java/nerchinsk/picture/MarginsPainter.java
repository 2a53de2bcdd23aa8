package nerchinsk.picture;

import java.awt.Font;
import java.awt.Graphics2D;

/** Paints the title above the years, and below them what the colours and dots mean. */
final class MarginsPainter {
    private static final int TITLE_LINE = 46;
    private static final int SUBTITLE_LINE = 72;
    private static final int SWATCH_WIDTH = 22;
    private static final int SWATCH_HEIGHT = 15;
    private static final int BETWEEN = 34;
    private static final int TO_TEXT = 8;
    private static final int FEW = 1;
    private static final int MANY = 12;

    private final Timeline timeline;
    private final Sheet sheet;
    private final PictureWords words;
    private final Lettering lettering;

    MarginsPainter(Timeline timeline, Sheet sheet, PictureWords words, Lettering lettering) {
        this.timeline = timeline;
        this.sheet = sheet;
        this.words = words;
        this.lettering = lettering;
    }

    void paint(Graphics2D pen) {
        paintTitle(pen);
        paintLegend(pen);
    }

    private void paintTitle(Graphics2D pen) {
        pen.setColor(Palette.INK);
        pen.setFont(lettering.font(Font.BOLD, 28));
        pen.drawString(words.get("title"), Sheet.MARGIN, TITLE_LINE);
        pen.setColor(Palette.PALE_INK);
        pen.setFont(lettering.font(Font.PLAIN, 16));
        int sentences = timeline.years().stream().mapToInt(DatedYear::sentences).sum();
        pen.drawString(words.get("subtitle", timeline.documents(), timeline.years().size(), sentences), Sheet.MARGIN,
                SUBTITLE_LINE);
    }

    private void paintLegend(Graphics2D pen) {
        pen.setFont(lettering.font(Font.PLAIN, 14));
        int line = sheet.bottom() + 35;
        int x = Sheet.MARGIN;
        for (Mood mood : Mood.values()) {
            x = paintSwatch(pen, mood, x, line);
        }
        pen.setColor(Palette.PALE_INK);
        for (int sentences : new int[]{FEW, MANY}) {
            int radius = BandPainter.radius(sentences);
            pen.fillOval(x, line - 5 - radius, 2 * radius, 2 * radius);
            x += 2 * radius + TO_TEXT;
        }
        pen.drawString(words.get("dots"), x, line);
    }

    /** Where the next one may begin. */
    private int paintSwatch(Graphics2D pen, Mood mood, int x, int line) {
        pen.setColor(Palette.fill(mood));
        pen.fillRect(x, line - SWATCH_HEIGHT + 3, SWATCH_WIDTH, SWATCH_HEIGHT);
        pen.setColor(Palette.ink(mood));
        pen.drawRect(x, line - SWATCH_HEIGHT + 3, SWATCH_WIDTH, SWATCH_HEIGHT);
        String text = words.get(mood.key() + "-legend");
        pen.setColor(Palette.PALE_INK);
        pen.drawString(text, x + SWATCH_WIDTH + TO_TEXT, line);
        return x + SWATCH_WIDTH + TO_TEXT + pen.getFontMetrics().stringWidth(text) + BETWEEN;
    }
}
