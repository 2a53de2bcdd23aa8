package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nerchinsk.telegram.Acquisition.Offer;
import nerchinsk.text.Language;

/** What operators and the bot say to each other about documents to be imported. */
final class ImportWording {
    /** Lines of furniture that are shown, and what is shown of a line in UTF-16 units; our choice. */
    private static final int MOST_FURNITURE = 10;
    private static final int LONGEST = 120;
    private static final Set<String> KEYS = Set.of("title", "publisher", "url", "language", "id");

    private ImportWording() {
    }

    /** What the sender says below the file, in lines such as {@code publisher: Xinhua}. */
    static Map<String, String> said(String caption) {
        Map<String, String> said = new HashMap<>();
        caption.lines().map(line -> line.split(":", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> said.put(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip()));
        said.keySet().retainAll(KEYS);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** What keeps a file from being taken in, and what to do about it. */
    static String why(Offer.Refused refused, Language language) {
        return say(language, "import.obstacle." + refused.obstacle().name().toLowerCase(Locale.ROOT), refused.detail());
    }

    /** What the document would be, and the question whether to keep it. */
    static Html summary(Offer.Document document, Language language) {
        Acquisition.Summary of = document.summary();
        List<String> lines = new ArrayList<>();
        lines.add(say(language, "import.summary", of.file(), say(language, "import.language." + of.language().code()),
                of.publisher().orElseGet(() -> say(language, "import.unknown")), of.encoding(),
                Integer.toString(of.sections()), Integer.toString(of.passages()), Integer.toString(of.sentences()),
                Integer.toString(of.furniture().size())));
        of.furniture().stream().limit(MOST_FURNITURE).map(ImportWording::shortened)
                .forEach(line -> lines.add("– " + line));
        if (of.furniture().size() > MOST_FURNITURE) {
            lines.add("–" + Cutting.LEFT_OUT);
        }
        if (document.exists()) {
            lines.add(say(language, "import.exists"));
        }
        lines.add(say(language, "import.ask"));
        return Html.text(shortened(of.title())).bold().and("\n" + String.join("\n", lines));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : Cutting.start(text, LONGEST).of(text) + Cutting.LEFT_OUT;
    }
}
