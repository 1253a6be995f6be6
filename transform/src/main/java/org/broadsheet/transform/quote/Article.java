package org.broadsheet.transform.quote;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The post that quotes, as far as its quotations share it: each paragraph is read once, the people in it when needed. */
final class Article {
    private final Map<Element, Line> lines = new HashMap<>();
    private final Element body;
    private final People people;
    private final Works works;
    private final @Nullable String page;
    private final @Nullable String pageTitle;

    Article(Element body, @Nullable String page, @Nullable String pageTitle) {
        this.body = body;
        this.people = new People(body);
        this.works = new Works(body, this);
        this.page = page;
        this.pageTitle = pageTitle;
    }

    /** The last paragraph of the post, or null where it ends otherwise. */
    @Nullable
    Line lastLine() {
        Element last = body.lastElementChild();
        while (last != null && last.normalName().matches("hr|script")) {
            last = last.previousElementSibling();
        }
        return last != null && last.normalName().equals("p") ? line(last) : null;
    }

    Line line(Element paragraph) {
        return lines.computeIfAbsent(paragraph, Line::of);
    }

    Works works() {
        return works;
    }

    People people() {
        return people;
    }

    /** The page that the whole post is about, as a link blog's head names it, or null. */
    @Nullable
    String page() {
        return page;
    }

    /** The title of that page, or null. */
    @Nullable
    String pageTitle() {
        return pageTitle;
    }
}
