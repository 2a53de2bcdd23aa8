package nerchinsk.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the line at the top of a browser tells: the title, and often the site behind it.
 *
 * @param title the title, if there is one
 * @param site whose page it is, if that stands there
 */
record PageTitle(Optional<String> title, Optional<String> site) {
    private static final Pattern PARTS = Pattern
            .compile("(?<title>.*\\S)\\s+(?<mark>[|·»–—-])\\s+(?<site>[^|·»]{2,60})");

    /**
     * The parts of {@code line}.
     *
     * @param headline the title as it stands on the page, if it does
     */
    static PageTitle of(String line, Optional<String> headline) {
        Matcher parts = PARTS.matcher(line.strip());
        if (!parts.matches()) {
            return new PageTitle(headline.or(() -> Optional.of(line.strip()).filter(words -> !words.isEmpty())),
                    Optional.empty());
        }
        String title = parts.group("title");
        // A dash may stand in the midst of a title; a bar does not.
        boolean certain = headline.map(known -> Likeness.alike(known, title))
                .orElse(parts.group("mark").matches("[|·»]"));
        return new PageTitle(headline.or(() -> Optional.of(certain ? title : line.strip())),
                certain ? Optional.of(parts.group("site").strip()) : Optional.empty());
    }
}
