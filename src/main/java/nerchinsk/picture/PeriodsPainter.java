package nerchinsk.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** Paints the periods, behind everything else. */
final class PeriodsPainter {
    private static final int INDENT = 8;
    /** A period of one year is seen, too. */
    private static final int NARROWEST = 2;

    private final List<Period> periods;
    private final Sheet sheet;
    private final PictureWords words;
    private final Font font;

    PeriodsPainter(List<Period> periods, Sheet sheet, PictureWords words, Lettering lettering) {
        this.periods = periods;
        this.sheet = sheet;
        this.words = words;
        this.font = lettering.font(Font.BOLD, 15);
    }

    void paint(Graphics2D pen) {
        pen.setFont(font);
        periods.forEach(period -> paint(pen, period));
    }

    private void paint(Graphics2D pen, Period period) {
        int at = sheet.at(period.first());
        int left = at == Sheet.LEFT ? Sheet.MARGIN : at;
        int right = isLast(period) ? Sheet.WIDTH - Sheet.MARGIN : Math.max(sheet.at(period.last()), left + NARROWEST);
        pen.setColor(Palette.fill(period.mood()));
        pen.fillRect(left, Sheet.TOP, right - left, sheet.bottom() - Sheet.TOP);
        pen.setColor(Palette.ink(period.mood()));
        names(period, words, isLast(period)).stream()
                .filter(name -> pen.getFontMetrics().stringWidth(name) <= right - left - 2 * INDENT)
                .findFirst().ifPresent(name -> pen.drawString(name, left + INDENT, Sheet.TOP + 20));
    }

    private boolean isLast(Period period) {
        return period.equals(periods.getLast());
    }

    /** From the longest to the shortest. Nobody knows when the last period will end. */
    static List<String> names(Period period, PictureWords words, boolean last) {
        String mood = words.get(period.mood().key());
        String years = last
                ? words.get("since", period.first())
                : words.get("years", period.first(), period.last());
        return List.of(mood + " " + years, years, mood);
    }
}
