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
    private final About about;
    private final OwnHosts ownHosts;
    private final PullQuotes pullQuotes;

    Article(Element body, About about) {
        this.body = body;
        this.people = new People(body, about.title());
        this.works = new Works(body, this);
        this.pullQuotes = new PullQuotes(body);
        this.about = about;
        this.ownHosts = OwnHosts.of(body, about.address());
    }

    /** The last paragraph of the post, or null where it ends otherwise. */
    @Nullable
    Line lastLine() {
        Element last = body.lastElementChild();
        while (last != null
                && (last.normalName().equals("hr") || last.normalName().equals("script"))) {
            last = last.previousElementSibling();
        }
        return last != null && last.normalName().equals("p") ? line(last) : null;
    }

    Element body() {
        return body;
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

    /** What the post's head says. */
    About about() {
        return about;
    }

    PullQuotes pullQuotes() {
        return pullQuotes;
    }

    OwnHosts ownHosts() {
        return ownHosts;
    }
}
