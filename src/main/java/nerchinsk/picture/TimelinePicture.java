package nerchinsk.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.text.Language;

/** Draws a timeline: the band with its years in the middle, flags above and below, the periods behind. */
public final class TimelinePicture {
    static {
        // A server has no screen, and a screen that is there is not asked.
        System.setProperty("java.awt.headless", "true");
    }

    private TimelinePicture() {
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
            ImageIO.write(paint(timeline), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a PNG of the timeline", e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage paint(Timeline timeline) {
        PictureWords words = PictureWords.in(timeline.language());
        Lettering lettering = Lettering.find();
        FlagCloth cloth = new FlagCloth(lettering);
        Sheet sheet = new Sheet(timeline, cloth);
        BufferedImage image = new BufferedImage(Sheet.WIDTH, sheet.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Palette.PAPER);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        new PeriodsPainter(timeline.periods(), sheet, words, lettering).paint(pen);
        new MarginsPainter(timeline, sheet, words, lettering).paint(pen);
        new BandPainter(timeline, sheet, cloth, lettering).paint(pen);
        pen.dispose();
        return image;
    }
}
