package nerchinsk.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import nerchinsk.text.Language;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.YamlNode;
import nerchinsk.yaml.YamlReader;

/** What the front matter says; empty where it says nothing that can be used. */
record Header(Optional<String> title, Optional<Language> language, Optional<Rendering> rendering,
        Optional<Source> source) {
    private static final Header EMPTY = new Header(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** Reads the front matter; {@code named} is the language that the name of the file gives. */
    static Header read(FrontMatter matter, Optional<Language> named, List<Problem> problems) {
        Reading<YamlNode> reading = YamlReader.read(matter.file(), matter.yaml(), FrontMatter.YAML_LINE);
        problems.addAll(reading.problems());
        return reading.value().flatMap(node -> MappingReader.of(node, problems)).map(top -> read(top, named))
                .orElse(EMPTY);
    }

    private static Header read(MappingReader top, Optional<Language> named) {
        Header header = new Header(visible(top.required("title")), language(top.required("language"), named),
                top.required("rendering").oneOf(List.of(Rendering.values()), Rendering::word),
                top.required("source").mapping().flatMap(Header::source));
        top.end();
        return header;
    }

    private static Optional<Source> source(MappingReader fields) {
        Optional<String> publisher = visible(fields.required("publisher"));
        Optional<String> title = visible(fields.optional("title"));
        Optional<URI> url = url(fields.optional("url"));
        Optional<String> published = published(fields.optional("published"));
        Optional<String> voice = visible(fields.optional("voice"));
        fields.end();
        return publisher.map(name -> new Source(name, title, url, published, voice));
    }

    private static Optional<String> published(Field field) {
        Optional<String> day = visible(field);
        if (day.filter(CalendarDay::impossible).isPresent()) {
            field.problem("is on no calendar: write the day as 2019-07-02, or the month or year alone");
        }
        return day;
    }

    private static Optional<String> visible(Field field) {
        Optional<String> text = field.text().map(VisibleText::of);
        if (text.filter(String::isEmpty).isPresent()) {
            field.problem("has no visible character: write a value");
        }
        return text.filter(seen -> !seen.isEmpty());
    }

    private static Optional<Language> language(Field field, Optional<Language> named) {
        Optional<Language> language = field.oneOf(List.of(Language.values()), Language::code);
        if (language.isPresent() && named.isPresent() && !language.equals(named)) {
            field.problem("differs from the name of the file, which says " + named.get().code()
                    + ": change one of the two");
        }
        return language;
    }

    private static Optional<URI> url(Field field) {
        Optional<String> text = field.text();
        Optional<URI> url = text.flatMap(Header::webAddress);
        if (text.isPresent() && url.isEmpty()) {
            field.problem("must be a web address that begins with http:// or https://");
        }
        return url;
    }

    private static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri).filter(found -> web && found.getRawAuthority() != null);
        } catch (URISyntaxException fault) {
            return Optional.empty();
        }
    }
}
