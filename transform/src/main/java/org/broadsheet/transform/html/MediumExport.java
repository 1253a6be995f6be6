package org.broadsheet.transform.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page of Medium's export what it says twice, and what it says of itself: the title and subtitle before the post's own, and the
 * footer with author, date and address.
 */
final class MediumExport {
    private static final String NAME = "medium-export";

    private MediumExport() {}

    static void clean(Element body, Repairs repairs) {
        Element post = body.selectFirst("article.h-entry > section[data-field=body]");
        if (post == null || post.parent() == null) {
            return;
        }
        Element article = post.parent();
        Element title = post.selectFirst(".graf--title");
        Element name = article.selectFirst("> header .p-name");
        if (title != null && name != null && starts(title, name)) {
            remove(title, repairs);
        }
        Element subtitle = post.selectFirst(".graf--subtitle");
        Element summary = article.selectFirst("> section[data-field=subtitle]");
        if (summary != null && subtitle != null && starts(subtitle, summary)) {
            remove(summary, repairs);
        }
        if (subtitle != null) {
            Tags.rename(subtitle, "p");
        }
        remove(post.selectFirst(".section-divider"), repairs);
        Element footer = article.selectFirst("> footer");
        if (footer != null && footer.selectFirst(".p-canonical, .dt-published") != null) {
            remove(footer, repairs);
        }
        post.select(".graf--mixtapeEmbed > a > em").forEach(MediumExport::partHost);
        repairs.add(NAME, 1);
    }

    /** The host stands right behind the description of a page that is shown as a card. */
    private static void partHost(Element description) {
        if (description.nextSibling() instanceof TextNode host && !host.isBlank()) {
            description.after(Tags.element("br"));
        }
    }

    private static void remove(@Nullable Element element, Repairs repairs) {
        if (element != null) {
            repairs.removed(element);
            element.remove();
        }
    }

    /** Whether words are the same, or the beginning: the export cuts long ones off. */
    private static boolean starts(Element whole, Element beginning) {
        String words = plain(beginning);
        return !words.isEmpty() && plain(whole).startsWith(words);
    }

    private static String plain(Element element) {
        return element.text().toLowerCase(Locale.ROOT).replaceFirst("\\s*(?:\u2026|\\.{3})$", "");
    }
}
