package nerchinsk.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the text of a Markdown file: front matter of any program, or bare lines of keys.
 *
 * @param keys the lines of keys; empty if there are none
 * @param body the rest of the file
 */
record MarkdownFront(String keys, String body) {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)---[ \\t]*(?:\\n|\\z)",
            Pattern.DOTALL);
    /** Lines that name title, author and the like, as some programs write them instead of front matter. */
    private static final Pattern BARE = Pattern.compile("\\A(?=(?:.*\\n){0,20}?(?i:title):)"
            + "((?:[A-Za-z][\\w -]{0,30}:[ \\t]+\\S.*\\n){2,20})\\s*\\n");

    static MarkdownFront of(String text) {
        Matcher matter = FRONT_MATTER.matcher(text);
        Matcher bare = BARE.matcher(text);
        if (matter.find()) {
            return new MarkdownFront(matter.group(1), text.substring(matter.end()));
        }
        return bare.find()
                ? new MarkdownFront(bare.group(1), text.substring(bare.end()))
                : new MarkdownFront("", text);
    }

    Optional<String> title() {
        return key("[Tt]itle");
    }

    Optional<String> publisher() {
        return key("publisher");
    }

    Optional<String> url() {
        return key("url").filter(url -> url.matches("(?i)https?://\\S+"));
    }

    Optional<String> published() {
        return key("published").or(() -> key("[Dd]ate").filter(day -> day.matches(".*\\d{4}.*")));
    }

    private Optional<String> key(String name) {
        Matcher matcher = Pattern.compile("(?m)^\\s*" + name + ":[ \\t]*(['\"]?)(\\S.*?)\\1[ \\t]*(?:\\s#.*)?$")
                .matcher(keys);
        return matcher.find() ? Optional.of(matcher.group(2)) : Optional.empty();
    }
}
