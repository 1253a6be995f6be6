package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A macro of Confluence: a sample of code, a remark, something to unfold, a film, or what only the wiki can show. */
final class StorageMacro {
    /** What the wiki makes of its own pages, and readers of a post do not miss. */
    private static final Set<String> GENERATED = Set.of(
            "toc",
            "anchor",
            "children",
            "pagetree",
            "pagetreesearch",
            "livesearch",
            "recently-updated",
            "contributors",
            "contentbylabel",
            "labels-list",
            "blog-posts",
            "create-from-template",
            "change-history");

    private static final Set<String> REMARKS = Set.of("info", "note", "tip", "warning");

    private final Element macro;
    private final StorageElements elements;
    private final String name;

    StorageMacro(Element macro, StorageElements elements) {
        this.macro = macro;
        this.elements = elements;
        this.name = macro.attr("ac:name");
    }

    String html() {
        Element code = Tree.child(macro, "ac:plain-text-body");
        Element words = Tree.child(macro, "ac:rich-text-body");
        String title = parameter("title");
        for (Element child : macro.children()) {
            if (child.normalName().equals("ac:parameter") && !title.equals(child.text())) {
                elements.unshown(child);
            }
        }
        return code != null ? code(code, title) : words != null ? around(words, title) : alone(title);
    }

    private String code(Element body, String title) {
        String language = parameter("language").replaceAll("[^\\w+#.-]", "");
        String pre = "<pre><code class=\"language-" + (language.isEmpty() ? "text" : language) + "\">"
                + Entities.escape(body.wholeText()).strip() + "\n</code></pre>";
        return title.isEmpty()
                ? pre
                : "<figure><figcaption>" + Entities.escape(title) + "</figcaption>" + pre + "</figure>";
    }

    private String around(Element body, String title) {
        String words = elements.html(body);
        if (name.equals("expand")) {
            String summary = title.isEmpty() ? "Details" : title;
            return "<details><summary>" + Entities.escape(summary) + "</summary>" + words + "</details>";
        }
        String label = title.isEmpty() && REMARKS.contains(name)
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : title;
        return label.isEmpty() ? words : "<p><strong>" + Entities.escape(label) + "</strong></p>" + words;
    }

    private String alone(String title) {
        Element address = macro.selectFirst("ri|url");
        if (address != null) {
            return "<p>" + Entities.escape(address.attr("ri:value")) + "</p>";
        }
        String key = parameter("key");
        if (name.equals("status")) {
            return Entities.escape(title);
        }
        if (name.equals("anchor")) {
            return "<a name=\"" + StorageElements.attribute(parameter("")) + "\"></a>";
        }
        if (name.equals("jira") && !key.isEmpty()) {
            return Entities.escape(key);
        }
        return GENERATED.contains(name) ? "" : StorageElements.note(title.isEmpty() ? name : name + " (" + title + ")");
    }

    private String parameter(String wanted) {
        for (Element child : macro.children()) {
            if (child.normalName().equals("ac:parameter")
                    && child.attr("ac:name").equals(wanted)) {
                return child.text().strip();
            }
        }
        return "";
    }
}
