package nerchinsk.search;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the aspects of a Russian verb have in common that a stemmer leaves apart: подписывать and подписать. */
final class Roots {
    /** Suffixes of aspect and conjugation at the end of a stem; our own list. */
    private static final Pattern SUFFIX = Pattern.compile("(?:[ыи]ва|[ое]ва|ва|ну|[аяеиую])$");
    /** A shorter rest is the beginning of many words. */
    private static final int SHORTEST = 4;

    private Roots() {
    }

    /** The stem and, for a Russian one, what is left of it without suffixes. */
    static Set<String> of(String stem) {
        Set<String> roots = new TreeSet<>(Set.of(stem));
        String root = SUFFIX.matcher(stem).replaceFirst("");
        if (root.length() >= SHORTEST) {
            roots.add(root);
        }
        return roots;
    }
}
