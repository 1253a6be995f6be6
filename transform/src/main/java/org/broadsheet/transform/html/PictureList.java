package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes the bullets from lists of nothing but pictures, with their captions, as galleries of WordPress and pages that were copied hold
 * them: their items follow each other.
 */
final class PictureList implements Rule {
    @Override
    public String name() {
        return "picture-list";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element list : new ArrayList<>(body.select("ul, ol"))) {
            if (list.childrenSize() > 0 && list.children().stream().allMatch(PictureList::isPicture)) {
                list.children().forEach(Element::unwrap);
                list.unwrap();
                count++;
            }
        }
        return count;
    }

    private static boolean isPicture(Element item) {
        return item.normalName().equals("li")
                && item.selectFirst("img") != null
                && item.select("ul, ol, p").isEmpty()
                && Words.without(Set.copyOf(item.select("figcaption")), item).isBlank();
    }
}
