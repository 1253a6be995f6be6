package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives back to a page of Google Docs' export what only its style sheet says: which words are bold, and which paragraph is the title. */
final class DocsExport {
    private static final String NAME = "docs-export";
    private static final Pattern RULE = Pattern.compile("\\.(c\\d{1,4})\\{([^{}]{1,2000})\\}");
    private static final Pattern TELLING =
            Pattern.compile("font-weight: ?[6-9]00|font-style: ?italic|text-decoration: ?line-through");

    private DocsExport() {}

    static void clean(Document document, Repairs repairs) {
        if (!document.body().hasClass("doc-content")
                && document.body().selectFirst("p[class~=^c\\d] > span[class~=^c\\d]") == null) {
            return;
        }
        Map<String, String> styles = styles(document);
        for (Element span : Tree.named(document.body(), "span")) {
            List<String> told = new ArrayList<>();
            span.classNames().forEach(name -> told.add(styles.getOrDefault(name, "")));
            String style = String.join("", told);
            if (!style.isEmpty()) {
                span.attr("style", style + span.attr("style"));
            }
        }
        Element title = document.body().selectFirst("p.title");
        if (title != null) {
            Tags.rename(title, "h1");
        }
        repairs.add(NAME, 1);
    }

    /** What is telling in the style of each class. */
    private static Map<String, String> styles(Document document) {
        Map<String, String> styles = new HashMap<>();
        for (Element sheet : document.head().select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find()) {
                Matcher telling = TELLING.matcher(rule.group(2));
                StringBuilder style = new StringBuilder();
                while (telling.find()) {
                    style.append(telling.group()).append(';');
                }
                styles.put(rule.group(1), style.toString());
            }
        }
        return styles;
    }
}
