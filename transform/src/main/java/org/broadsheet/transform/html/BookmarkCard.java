package org.broadsheet.transform.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page or file that Ghost or Notion shows as a card: its title is the link, its description stands below; the signs of its site and what
 * it looks like are no pictures of the post.
 */
final class BookmarkCard implements RemovingRule {
    private static final String MARK = "bookmark";

    /** A card by the class of its link, and the classes of what is written on it. */
    private record Form(String link, String title, String description) {}

    private static final List<Form> FORMS = List.of(
            new Form("kg-bookmark-container", ".kg-bookmark-title", ".kg-bookmark-description"),
            new Form("kg-file-card-container", ".kg-file-card-title", ".kg-file-card-caption"),
            new Form(MARK, ".bookmark-title", ".bookmark-description"));

    @Override
    public String name() {
        return "bookmark-card";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element link : Tree.named(body, "a")) {
            if (link.attr("class").contains(MARK) || link.attr("class").contains("kg-")) {
                count += FORMS.stream().anyMatch(form -> show(link, form, repairs)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean show(Element link, Form form, Repairs repairs) {
        Element title = link.hasClass(form.link()) ? link.selectFirst(form.title()) : null;
        if (title == null) {
            return false;
        }
        @Nullable Element description = link.selectFirst(form.description());
        repairs.removed(link);
        Element line = Tags.element("p");
        line.appendElement("a").attr("href", link.attr("href")).text(title.text());
        if (description != null && description.hasText()) {
            line.appendElement("br");
            line.appendText(description.text());
        }
        link.replaceWith(line);
        return true;
    }
}
