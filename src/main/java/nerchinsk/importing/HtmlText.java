package nerchinsk.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Cuts a page into blocks: the article, and around it what is furniture. */
final class HtmlText {
    /** What nobody reads; our own list, as are the next two. */
    private static final String MACHINERY = "script, style, noscript, template, svg, math, iframe, object, canvas, "
            + "audio, video, button, select, input, textarea, dialog, [hidden], [aria-hidden=true], "
            + "[style~=(?i)display:\\s*none]";
    private static final String ARTICLE = "article, main, [role=main], [itemprop=articleBody], .mw-parser-output, "
            + ".entry-content, .post-content, .article-body, #content";
    private static final String FURNITURE = "nav, footer, aside, form, [role=navigation], [role=banner], "
            + "[role=contentinfo], [role=complementary], [role=search], figcaption, caption, .navbox, .infobox, .toc, "
            + "#toc, .mw-editsection, .hatnote";
    /** Words in the names of classes that tell furniture; our own list. */
    private static final Set<String> NAMES = Set.of("nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar",
            "footer",
            "cookie", "cookies", "share", "sharing", "social", "related", "comments", "widget", "toc", "advert",
            "advertisement",
            "ads", "banner", "newsletter", "subscribe", "subscription", "caption", "byline", "thumbcaption", "tags",
            "pagination", "pullquote", "pull", "consent", "gdpr", "reflist", "references", "footnotes", "paywall",
            "promo");
    private static final Pattern NAME = Pattern.compile("[\\s_-]+");
    /** A class on a part that holds so much of the article's text does not make furniture of it. */
    private static final double ARTICLE_SHARE = 0.5;
    /** Of a page's text, an article holds at least so much; otherwise the whole page is taken. */
    private static final double PAGE_SHARE = 0.3;
    /** Cells with so many characters lay out a page instead of holding data. */
    private static final int LAYOUT_CELL = 200;

    /** The attribute that marks furniture on its way through the page. */
    static final String MARK = "data-nerchinsk-furniture";

    private HtmlText() {
    }

    static Draft read(String html) {
        Document page = Jsoup.parse(html);
        page.select(MACHINERY).remove();
        Element article = article(page);
        mark(page.select(FURNITURE), Reason.NAVIGATION);
        mark(page.select("figcaption, caption, .thumbcaption"), Reason.CAPTION);
        page.select("header").stream().filter(header -> !isWithin(header, article) || article == page.body())
                .filter(header -> header.select("h1").isEmpty()).forEach(header -> mark(header, Reason.NAVIGATION));
        page.body().getAllElements().stream().filter(element -> hasTellingName(element) && !isMost(element, article))
                .forEach(element -> mark(element, Reason.NAVIGATION));
        page.select("table").stream().filter(HtmlText::holdsData).forEach(HtmlText::rows);
        List<Block> blocks = new HtmlBlocks(article).of(page.body());
        PageTitle named = PageTitle.of(page.title(), headline(page, article));
        return new Draft(named.title().map(words -> Inline.of(words).text()),
                meta(page, "og:site_name").or(named::site), url(page),
                meta(page, "article:published_time").filter(day -> day.length() >= 10).map(day -> day.substring(0, 10)),
                false, blocks);
    }

    private static Element article(Document page) {
        Element body = page.body();
        int most = body.text().length();
        return page.select(ARTICLE).stream().max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> element.text().length() > most * PAGE_SHARE).orElse(body);
    }

    private static boolean isWithin(Element element, Element article) {
        return element == article || element.parents().contains(article);
    }

    private static boolean hasTellingName(Element element) {
        return !element.normalName().matches("body|article|main|h\\d") && NAME.splitAsStream(
                (element.className() + " " + element.id()).toLowerCase(Locale.ROOT)).anyMatch(NAMES::contains);
    }

    private static boolean isMost(Element element, Element article) {
        return element.text().length() > article.text().length() * ARTICLE_SHARE;
    }

    private static void mark(Elements elements, Reason reason) {
        elements.forEach(element -> mark(element, reason));
    }

    private static void mark(Element element, Reason reason) {
        element.attr(MARK, reason.name());
    }

    private static boolean holdsData(Element table) {
        return table.select("table").size() == 1 && (!table.select("th").isEmpty()
                || table.select("td").size() > table.select("tr").size()
                        && table.select("h1, h2, h3, h4, p ~ p").isEmpty()
                        && table.select("td").stream().noneMatch(cell -> cell.text().length() > LAYOUT_CELL));
    }

    /** Makes paragraphs of a table's rows. */
    private static void rows(Element table) {
        List<String> rows = table.select("tr").stream()
                .map(row -> String.join(" | ", row.select("th, td").eachText())).toList();
        Element box = new Element("div").attr(MARK, Reason.TABLE.name());
        rows.forEach(row -> box.appendElement("p").text(row));
        table.replaceWith(box);
    }

    /** What the page calls itself in its largest letters, or for others that link to it. */
    private static Optional<String> headline(Document page, Element article) {
        List<String> candidates = new ArrayList<>(article.select("h1").eachText());
        candidates.addAll(page.select("h1").eachText());
        meta(page, "og:title").ifPresent(candidates::add);
        return candidates.stream().filter(title -> !title.isBlank()).findFirst();
    }

    private static Optional<String> meta(Document page, String property) {
        return page.select("meta[property=" + property + "], meta[name=" + property + "]").eachAttr("content").stream()
                .filter(content -> !content.isBlank()).findFirst();
    }

    private static Optional<String> url(Document page) {
        return Optional.of(page.select("link[rel=canonical]").attr("href")).filter(HtmlText::isWebAddress)
                .or(() -> meta(page, "og:url").filter(HtmlText::isWebAddress));
    }

    private static boolean isWebAddress(String address) {
        return address.matches("(?i)https?://[^\\s/]+\\S*");
    }
}
