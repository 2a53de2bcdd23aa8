package nerchinsk.picture;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Letters for pictures, Cyrillic ones included. */
final class Lettering {
    /** In the order of our liking; the last one stands for whatever the system has. */
    private static final List<String> FAMILIES = List.of("DejaVu Sans", "Noto Sans", "Liberation Sans", "Open Sans",
            "Arial",
            "Helvetica", Font.SANS_SERIF);
    private static final String SAMPLE = "Hamburg Ёжик «Щука» — 1969";
    private static final String CUT = "…";

    private final String family;
    private final Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

    private Lettering(String family) {
        this.family = family;
    }

    /**
     * The first family of ours that the system has and that can write both languages.
     *
     * @throws IllegalStateException if there is none
     */
    static Lettering find() {
        try {
            return found();
        } catch (LinkageError | InternalError e) {
            throw new IllegalStateException("Java cannot draw letters on this machine (" + e.getMessage()
                    + "): install the packages libfreetype6, fontconfig and fonts-dejavu-core", e);
        }
    }

    private static Lettering found() {
        Set<String> there = new TreeSet<>(
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        return FAMILIES.stream().filter(name -> there.contains(name) || name.equals(Font.SANS_SERIF))
                .filter(name -> new Font(name, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0).findFirst()
                .map(Lettering::new)
                .orElseThrow(() -> new IllegalStateException(
                        "there is no font with Cyrillic letters on this machine: install one, "
                                + "for example the package fonts-dejavu-core"));
    }

    Font font(int style, int size) {
        return new Font(family, style, size);
    }

    FontMetrics metrics(Font font) {
        return measure.getFontMetrics(font);
    }

    /**
     * {@code text} in lines of at most {@code width} pixels, at most {@code most} of them; a longer text ends with an
     * ellipsis.
     */
    List<String> wrap(String text, Font font, int width, int most) {
        FontMetrics metrics = metrics(font);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            while (metrics.stringWidth(last + CUT) > width && last.contains(" ")) {
                last = last.substring(0, last.lastIndexOf(' '));
            }
            lines.set(most - 1, last.replaceAll("[\\p{P}\\s]+$", "") + CUT);
            return List.copyOf(lines.subList(0, most));
        }
        return List.copyOf(lines);
    }
}
