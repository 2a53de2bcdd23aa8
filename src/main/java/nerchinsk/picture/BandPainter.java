package nerchinsk.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.util.List;

/** Paints the band on which the years stand, with its decades, and the flags on their masts. */
final class BandPainter {
    private static final int DECADE = 10;
    private static final int DECADE_ROOM = 46;
    /** The band ends in a point of this length: time goes on. */
    private static final int POINT = 14;

    private final Timeline timeline;
    private final Sheet sheet;
    private final FlagCloth cloth;
    private final Font font;

    BandPainter(Timeline timeline, Sheet sheet, FlagCloth cloth, Lettering lettering) {
        this.timeline = timeline;
        this.sheet = sheet;
        this.cloth = cloth;
        this.font = lettering.font(Font.PLAIN, 14);
    }

    void paint(Graphics2D pen) {
        sheet.flags().forEach(hung -> paintMast(pen, hung));
        paintBand(pen);
        paintDecades(pen);
        timeline.years().forEach(year -> paintDot(pen, year));
        sheet.flags().forEach(hung -> {
            pen.setColor(colour(hung.flag().year().year()));
            cloth.write(pen, hung.flag(), sheet.top(hung));
        });
    }

    private void paintMast(Graphics2D pen, Rows.Hung hung) {
        pen.setColor(Palette.MAST);
        pen.setStroke(new BasicStroke(1f));
        int x = hung.flag().x();
        int top = sheet.top(hung);
        pen.drawLine(x, hung.above() ? top : sheet.bandTop(), x,
                hung.above() ? sheet.bandTop() : top + FlagCloth.height(hung.flag()));
    }

    private void paintBand(Graphics2D pen) {
        int top = sheet.bandTop();
        int right = Sheet.WIDTH - Sheet.MARGIN;
        Polygon band = new Polygon();
        List.of(new int[]{Sheet.MARGIN, top}, new int[]{right - POINT, top}, new int[]{right, top + Sheet.BAND / 2},
                new int[]{right - POINT, top + Sheet.BAND}, new int[]{Sheet.MARGIN, top + Sheet.BAND})
                .forEach(corner -> band.addPoint(corner[0], corner[1]));
        pen.setColor(Palette.BAND);
        pen.fillPolygon(band);
    }

    private void paintDecades(Graphics2D pen) {
        int first = timeline.years().getFirst().year();
        int last = timeline.years().getLast().year();
        pen.setFont(font);
        pen.setColor(Palette.BAND_INK);
        int free = Sheet.MARGIN;
        for (int year = first - Math.floorMod(first, DECADE) + DECADE; year <= last; year += DECADE) {
            int x = sheet.at(year);
            if (x - DECADE_ROOM / 2 >= free) {
                String text = Integer.toString(year);
                pen.drawString(text, x - pen.getFontMetrics().stringWidth(text) / 2,
                        sheet.bandTop() + Sheet.BAND / 2 + 5);
                free = x + DECADE_ROOM / 2;
            }
        }
    }

    private void paintDot(Graphics2D pen, DatedYear year) {
        boolean below = sheet.flags().stream().anyMatch(hung -> hung.flag().year().equals(year) && !hung.above());
        int radius = radius(year.sentences());
        int x = sheet.at(year.year());
        int y = sheet.bandTop() + (below ? Sheet.BAND : 0);
        pen.setColor(Palette.PAPER);
        pen.fillOval(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4);
        pen.setColor(colour(year.year()));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The area of a dot grows with the number of sentences that name its year. */
    static int radius(int sentences) {
        return (int) Math.round(2.5 + 1.3 * Math.sqrt(sentences));
    }

    private Color colour(int year) {
        return timeline.periods().stream().filter(period -> period.first() <= year && year <= period.last())
                .reduce((earlier, later) -> later).map(period -> Palette.ink(period.mood())).orElse(Palette.PALE_INK);
    }
}
