package org.broadsheet.transform.quote;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in its place.
 *
 * @param block the {@code blockquote}
 * @param figure the figure of ours around it, where the post comes from us, or null
 * @param page the page that the whole post is about, as a link blog's head names it, or null
 * @param pageTitle the title of that page, or null
 */
record Quotation(
        Element block,
        @Nullable Element figure,
        @Nullable String page,
        @Nullable String pageTitle) {

    /** The element that stands among the post's paragraphs. */
    Element outer() {
        return figure == null ? block : figure;
    }

    /** The paragraph right before it, or null. */
    @Nullable
    Element before() {
        return outer().previousElementSibling();
    }

    /** The paragraph right after it, or null. */
    @Nullable
    Element after() {
        return outer().nextElementSibling();
    }

    /** Its last paragraph, or null where it ends otherwise. */
    @Nullable
    Element lastLine() {
        Element last = block.lastElementChild();
        return last != null && last.normalName().equals("p") && block.childrenSize() > 1 ? last : null;
    }

    /** The heading that it begins with, or null. */
    @Nullable
    Element heading() {
        Element first = block.firstElementChild();
        boolean heads = first != null && first.normalName().matches("h[2-6]") && block.childrenSize() > 1;
        return heads ? first : null;
    }

    /** Links of a line, in order. */
    static List<Element> links(Element line) {
        return line.select("a[href]");
    }
}
