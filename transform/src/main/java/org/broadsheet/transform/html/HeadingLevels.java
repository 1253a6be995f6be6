package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;

/** The page's first-level heading is the post's title; inside the post it starts with the second. */
final class HeadingLevels implements Rule {
    @Override
    public String name() {
        return "heading-level";
    }

    @Override
    public int apply(Element body) {
        var headings = body.select("h1");
        headings.forEach(heading -> Tags.rename(heading, "h2"));
        return headings.size();
    }
}
