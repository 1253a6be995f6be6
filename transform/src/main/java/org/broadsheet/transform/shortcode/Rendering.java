package org.broadsheet.transform.shortcode;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * What a tag becomes.
 *
 * @param html in the text, well-formed by itself unless the tag is one of a pair
 * @param end what its end tag becomes
 * @param value in an attribute
 * @param block whether it stands on its own, outside paragraphs
 * @param note what could not be rendered, in words for the writer; empty where all is well
 */
record Rendering(String html, String end, String value, boolean block, String note) {
    static final Rendering NOTHING = inline("");

    static Rendering inline(String html) {
        return new Rendering(html, "", "", false, "");
    }

    static Rendering block(String html) {
        return new Rendering(html, "", "", true, "");
    }

    static Rendering block(Element element) {
        return block(element.outerHtml());
    }

    /** Stands around what is between two tags, blocks of the post's own. */
    static Rendering around(String html, String end) {
        return new Rendering(html, end, "", true, "");
    }

    /** Stands around some words of a line. */
    static Rendering aroundWords(String html, String end) {
        return new Rendering(html, end, "", false, "");
    }

    /** The same words in the text and in an attribute. */
    static Rendering value(String words) {
        String escaped = escape(words);
        return new Rendering(escaped, "", escaped, false, "");
    }

    /** Something to tell the writer. */
    Rendering noting(String what) {
        return new Rendering(html, end, value, block, what);
    }

    /** What the end tag becomes. */
    Rendering ending() {
        return new Rendering(end, "", "", block, "");
    }

    /** HTML between quotation marks. */
    static String quoted(String html) {
        return html.replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String escape(String words) {
        return Entities.escape(words).replace("\"", "&quot;");
    }
}
