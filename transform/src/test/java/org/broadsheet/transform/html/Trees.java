package org.broadsheet.transform.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Trees for tests of rules. */
final class Trees {
    private Trees() {}

    /** A body as a parser makes it of a fragment. */
    static Element of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** What a rule alone makes of a fragment, and how often it mended. */
    static Mended applied(Rule rule, String html) {
        Element body = of(html);
        int count = rule.apply(body);
        return new Mended(body.html(), count);
    }

    record Mended(String html, int count) {}
}
