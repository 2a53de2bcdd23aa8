package nerchinsk.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.text.Language;

/** Draws a timeline: the axis with its years in the middle, flags above and below, the periods behind. */
public final class TimelinePicture {
    private static final int WIDTH = 1680;
    private static final int LEFT = 48;
    /** Room for the last flag. */
    private static final int RIGHT = 246;
    private static final int HEAD = 118;
    private static final int FOOT = 62;
    private static final int BAND = 30;
    private static final int ROW = 90;
    private static final int MAST = 14;
    private static final int FLAG = 206;
    private static final int INDENT = 7;
    private static final int YEAR_LINE = 19;
    private static final int LINE = 16;
    private static final int MOST_LINES = 4;
    private static final int DECADE = 10;
    private static final int DECADE_ROOM = 44;

    private static final Color PAPER = new Color(0xFBFAF7);
    private static final Color INK = new Color(0x22303C);
    private static final Color PALE_INK = new Color(0x66737F);
    private static final Color MASTS = new Color(0x9AA5AF);
    private static final Color CLOSE = new Color(0xE2F0E9);
    private static final Color CLOSE_INK = new Color(0x2C7A5B);
    private static final Color SPLIT = new Color(0xF7E3DC);
    private static final Color SPLIT_INK = new Color(0xB0492C);
    private static final Color BAND_COLOUR = new Color(0x2F4254);
    private static final Color BAND_INK = new Color(0xDCE3E9);

    static {
        // A server has no screen, and a screen that is there is not asked.
        System.setProperty("java.awt.headless", "true");
    }

    private final Timeline timeline;
    private final Properties words;
    private final Lettering lettering = Lettering.find();
    private final Font plain = lettering.font(Font.PLAIN, 13);
    private final Font bold = lettering.font(Font.BOLD, 15);
    private final Axis axis;
    private final List<Rows.Hung> flags;
    private final int bandTop;
    private final int height;

    private TimelinePicture(Timeline timeline) {
        this.timeline = timeline;
        this.words = words(timeline.language());
        List<Integer> ends = Stream.concat(timeline.years().stream().map(DatedYear::year),
                timeline.periods().stream().flatMap(period -> Stream.of(period.first(), period.last()))).distinct()
                .sorted().toList();
        this.axis = new Axis(ends, LEFT, WIDTH - RIGHT);
        this.flags = Rows
                .hang(timeline.years().stream().filter(year -> !year.labels().isEmpty()).map(this::flag).toList());
        this.bandTop = HEAD + MAST + ROW * Math.max(1, Rows.rows(flags, true));
        this.height = bandTop + BAND + MAST + ROW * Math.max(1, Rows.rows(flags, false)) + FOOT;
    }

    /**
     * The timeline of {@code knowledge}, labelled in {@code language}, as a PNG.
     *
     * @throws IllegalArgumentException if the documents name no year
     * @throws IllegalStateException if the machine has no font with Cyrillic letters
     */
    public static byte[] png(Knowledge knowledge, Language language) {
        Timeline timeline = Timeline.of(knowledge, language);
        if (timeline.years().isEmpty()) {
            throw new IllegalArgumentException("the documents name no year, so there is nothing to draw");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new TimelinePicture(timeline).paint(), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a PNG of the timeline", e);
        }
        return bytes.toByteArray();
    }

    private static Properties words(Language language) {
        String resource = "timeline." + language.code() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(TimelinePicture.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the jar: build it again", e);
        }
    }

    private Flag flag(DatedYear year) {
        int most = MOST_LINES / year.labels().size();
        List<String> lines = year.labels().stream().flatMap(label -> lettering.wrap(label, plain, FLAG, most).stream())
                .toList();
        FontMetrics metrics = lettering.metrics(plain);
        int widest = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        int width = Math.max(widest, lettering.metrics(bold).stringWidth(Integer.toString(year.year())));
        return new Flag(year, axis.at(year.year()), INDENT + width, lines);
    }

    private BufferedImage paint() {
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, height);
        timeline.periods().forEach(period -> paint(pen, period));
        paintHead(pen);
        flags.forEach(flag -> paintMast(pen, flag));
        paintBand(pen);
        timeline.years().forEach(year -> paintDot(pen, year));
        flags.forEach(flag -> paintFlag(pen, flag));
        paintFoot(pen);
        pen.dispose();
        return image;
    }

    private void paint(Graphics2D pen, Period period) {
        int from = axis.at(period.first());
        int to = Math.max(axis.at(period.last()), from + 2);
        boolean last = period.equals(timeline.periods().getLast());
        int right = last ? WIDTH - LEFT / 2 : to;
        pen.setColor(period.mood() == Mood.CLOSE ? CLOSE : SPLIT);
        pen.fillRect(from, HEAD - 28, right - from, height - HEAD - FOOT + 40);
        String name = words.getProperty(period.mood() == Mood.CLOSE ? "close" : "split");
        String years = period.first() + "–" + (last ? "" : period.last());
        pen.setFont(lettering.font(Font.BOLD, 14));
        pen.setColor(period.mood() == Mood.CLOSE ? CLOSE_INK : SPLIT_INK);
        String shown = pen.getFontMetrics().stringWidth(name + "  " + years) < right - from - 16
                ? name + "  " + years
                : years;
        if (pen.getFontMetrics().stringWidth(shown) < right - from - 8) {
            pen.drawString(shown, from + 8, HEAD - 8);
        }
    }

    private void paintHead(Graphics2D pen) {
        pen.setColor(INK);
        pen.setFont(lettering.font(Font.BOLD, 28));
        pen.drawString(words.getProperty("title"), LEFT, 46);
        pen.setColor(PALE_INK);
        pen.setFont(lettering.font(Font.PLAIN, 15));
        int sentences = timeline.years().stream().mapToInt(DatedYear::sentences).sum();
        pen.drawString(MessageFormat.format(words.getProperty("subtitle"), Integer.toString(timeline.documents()),
                Integer.toString(timeline.years().size()), Integer.toString(sentences)), LEFT, 72);
    }

    private void paintBand(Graphics2D pen) {
        int first = timeline.years().getFirst().year();
        int last = timeline.years().getLast().year();
        pen.setColor(BAND_COLOUR);
        pen.fillRoundRect(LEFT - 24, bandTop, WIDTH - RIGHT - LEFT + 48, BAND, 8, 8);
        pen.setFont(lettering.font(Font.PLAIN, 13));
        pen.setColor(BAND_INK);
        int free = LEFT - 24;
        for (int year = first - Math.floorMod(first, DECADE) + DECADE; year <= last; year += DECADE) {
            int x = axis.at(year);
            if (x - DECADE_ROOM / 2 >= free) {
                String text = Integer.toString(year);
                pen.drawString(text, x - pen.getFontMetrics().stringWidth(text) / 2, bandTop + BAND / 2 + 5);
                free = x + DECADE_ROOM / 2;
            }
        }
    }

    private void paintDot(Graphics2D pen, DatedYear year) {
        boolean below = flags.stream().anyMatch(flag -> flag.flag().year().equals(year) && !flag.above());
        int radius = radius(year.sentences());
        int x = axis.at(year.year());
        int y = below ? bandTop + BAND : bandTop;
        pen.setColor(PAPER);
        pen.fillOval(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4);
        pen.setColor(colour(year.year()));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static int radius(int sentences) {
        return (int) Math.round(2.5 + 1.3 * Math.sqrt(sentences));
    }

    private Color colour(int year) {
        return timeline.periods().stream().filter(period -> period.first() <= year && year <= period.last())
                .reduce((a, b) -> b)
                .map(period -> period.mood() == Mood.CLOSE ? CLOSE_INK : SPLIT_INK).orElse(PALE_INK);
    }

    private int top(Rows.Hung hung) {
        return hung.above() ? bandTop - MAST - (hung.row() + 1) * ROW : bandTop + BAND + MAST + hung.row() * ROW;
    }

    private void paintMast(Graphics2D pen, Rows.Hung hung) {
        pen.setColor(MASTS);
        pen.setStroke(new BasicStroke(1f));
        int x = hung.flag().x();
        int bottom = top(hung) + YEAR_LINE + hung.flag().lines().size() * LINE + 3;
        pen.drawLine(x, hung.above() ? top(hung) : bandTop + BAND, x, hung.above() ? bandTop : bottom);
    }

    private void paintFlag(Graphics2D pen, Rows.Hung hung) {
        Flag flag = hung.flag();
        int y = top(hung) + 14;
        pen.setFont(bold);
        pen.setColor(colour(flag.year().year()));
        pen.drawString(Integer.toString(flag.year().year()), flag.x() + INDENT, y);
        pen.setFont(plain);
        pen.setColor(INK);
        for (String line : flag.lines()) {
            y += LINE;
            pen.drawString(line, flag.x() + INDENT, y + 1);
        }
    }

    private void paintFoot(Graphics2D pen) {
        int y = height - 20;
        int x = LEFT;
        pen.setFont(lettering.font(Font.PLAIN, 13));
        x = paintSwatch(pen, CLOSE, CLOSE_INK, words.getProperty("close-legend"), x, y);
        x = paintSwatch(pen, SPLIT, SPLIT_INK, words.getProperty("split-legend"), x, y);
        pen.setColor(PALE_INK);
        int small = radius(1);
        int large = radius(12);
        pen.fillOval(x, y - 5 - small, 2 * small, 2 * small);
        pen.fillOval(x + 2 * small + 5, y - 5 - large, 2 * large, 2 * large);
        pen.drawString(words.getProperty("dots"), x + 2 * small + 2 * large + 14, y);
    }

    private static int paintSwatch(Graphics2D pen, Color fill, Color ink, String text, int x, int y) {
        pen.setColor(fill);
        pen.fillRect(x, y - 12, 22, 15);
        pen.setColor(ink);
        pen.drawRect(x, y - 12, 22, 15);
        pen.setColor(PALE_INK);
        pen.drawString(text, x + 30, y);
        return x + 30 + pen.getFontMetrics().stringWidth(text) + 34;
    }
}
