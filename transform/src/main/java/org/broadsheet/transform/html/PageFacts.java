package org.broadsheet.transform.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.transform.frontmatter.DateReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a whole page says about itself, as a post's head would: in its {@code meta}, in microformats, in the places where exports of
 * Medium, Notion and Google Docs have it.
 */
public final class PageFacts {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=dcterms.date]",
            ".h-entry .dt-published",
            "time[itemprop=datePublished]",
            "time.entry-date.published",
            "time[pubdate]");
    private static final List<String> UPDATES =
            List.of("meta[property=article:modified_time]", ".h-entry .dt-updated", "time[itemprop=dateModified]");
    private static final List<String> AUTHORS = List.of("meta[name=author]", ".h-entry .p-author");
    private static final List<String> ADDRESSES = List.of("link[rel=canonical]", "a.p-canonical");
    private static final List<String> SUMMARIES = List.of("meta[name=description]", "meta[property=og:description]");
    private static final List<String> VALUES = List.of("content", "datetime", "href");

    private PageFacts() {}

    /**
     * The facts by the names that heads have for them; none of a post that is no whole page.
     *
     * @param repairs is told what leaves the page, since it is said in its head now
     */
    public static Map<String, Object> take(Document document, DateReader dates, Repairs repairs) {
        if (document.head().childNodeSize() == 0) {
            return Map.of();
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        put(
                facts,
                "date",
                values(document, DATES).filter(date -> dates.read(date).isPresent()));
        put(
                facts,
                "updated",
                values(document, UPDATES).filter(date -> dates.read(date).isPresent()));
        put(facts, "author", values(document, AUTHORS));
        put(facts, "original_link", values(document, ADDRESSES));
        put(facts, "summary", values(document, SUMMARIES));
        put(facts, "lang", Stream.of(document.selectFirst("html")).map(html -> html.attr("lang")));
        List<String> tags = document.select("meta[property=article:tag]").eachAttr("content");
        facts.put(
                "tags", tags.isEmpty() ? document.select("meta[name=keywords]").attr("content") : tags);
        DocsExport.clean(document, repairs);
        MediumExport.clean(document.body(), repairs);
        NotionExport.clean(document.body(), facts, dates, repairs);
        Tree.moved(document.body());
        return facts;
    }

    private static void put(Map<String, Object> facts, String key, Stream<String> values) {
        values.map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .ifPresent(value -> facts.put(key, value));
    }

    private static Stream<String> values(Document document, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> document.select(selector).stream())
                .map(PageFacts::value);
    }

    /** What an element says to programs, or else to readers. */
    private static String value(Element element) {
        boolean person = element.hasClass("p-author");
        return VALUES.stream()
                .filter(name -> !person)
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
    }
}
