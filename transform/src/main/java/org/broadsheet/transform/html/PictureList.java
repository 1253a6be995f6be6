package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes the bullets from lists of nothing but pictures, with their captions, as galleries of WordPress and pages that were copied hold
 * them: their items follow each other.
 */
final class PictureList implements Rule {
    private static final Set<String> LISTS = Tags.names("ul", "ol");
    private static final Set<String> BLOCKS = Tags.names("ul", "ol", "p");

    /** What becomes an item, where it is none. */
    private static final Set<String> ITEMS = Tags.names("li", "figure");

    @Override
    public String name() {
        return "picture-list";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element list : Tree.named(body, LISTS)) {
            if (holdsPictures(list)) {
                Tree.unwrap(Tree.named(list, "li"));
                list.unwrap();
                count++;
            }
        }
        return count;
    }

    private static boolean holdsPictures(Element list) {
        boolean pictures = false;
        for (int i = 0; i < list.childNodeSize(); i++) {
            if (!Tags.isBlank(list.childNode(i))) {
                if (!(list.childNode(i) instanceof Element item && isPicture(item))) {
                    return false;
                }
                pictures = true;
            }
        }
        return pictures;
    }

    private static boolean isPicture(Element item) {
        boolean mayBe = !Tags.isBlock(item) || ITEMS.contains(item.normalName());
        return mayBe
                && (item.normalName().equals("img") || Tree.first(item, "img") != null)
                && !Tree.has(item, BLOCKS)
                && Words.without(Set.copyOf(item.select("figcaption")), item).isBlank();
    }
}
