package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.transform.frontmatter.DateReader;
import org.jsoup.nodes.Element;

/** Reads the table of properties on a page of Notion's export: dates, tags and authors belong to the head, the rest stays. */
final class NotionExport {
    private static final String NAME = "notion-export";
    private static final Set<String> LISTS = Tags.names("ul", "ol");
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("created", "date"),
            Map.entry("created time", "date"),
            Map.entry("date", "date"),
            Map.entry("published", "date"),
            Map.entry("last edited time", "updated"),
            Map.entry("updated", "updated"),
            Map.entry("tags", "tags"),
            Map.entry("author", "author"),
            Map.entry("slug", "slug"));

    private NotionExport() {}

    static void clean(Element body, Map<String, Object> facts, DateReader dates, Repairs repairs) {
        Element properties = body.selectFirst("article.page > header > table.properties");
        if (body.selectFirst("article.page > .page-body") == null) {
            return;
        }
        if (properties != null) {
            read(properties, facts, dates, repairs);
        }
        body.select(".checkbox-on").forEach(box -> box.prependText("\u2611 "));
        body.select(".checkbox-off").forEach(box -> box.prependText("\u2610 "));
        body.select(".checkbox").unwrap();
        Tree.moved(body);
        Tree.named(body, LISTS).forEach(NotionExport::join);
        repairs.add(NAME, 1);
    }

    /** Each item has a list of its own. */
    private static void join(Element list) {
        Element before = list.previousElementSibling();
        if (before != null && !list.className().isEmpty() && before.className().equals(list.className())) {
            before.appendChildren(List.copyOf(list.childNodes()));
            list.remove();
        }
    }

    private static void read(Element properties, Map<String, Object> facts, DateReader dates, Repairs repairs) {
        for (Element row : properties.select("tr")) {
            Element value = row.selectFirst("td");
            String key = KEYS.get(row.select("th").text().strip().toLowerCase(Locale.ROOT));
            if (value != null && key != null && put(key, value, facts, dates)) {
                repairs.removed(row);
                row.remove();
            }
        }
        if (properties.selectFirst("tr") == null) {
            properties.remove();
        }
    }

    private static boolean put(String key, Element value, Map<String, Object> facts, DateReader dates) {
        String words = value.text().strip().replaceFirst("^@", "");
        boolean isDate = key.equals("date") || key.equals("updated");
        if (words.isEmpty() || (isDate && dates.read(words).isEmpty())) {
            return false;
        }
        Object several = value.select(".selected-value").eachText();
        facts.put(key, key.equals("tags") ? several : words);
        return true;
    }
}
