package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What the HTML Standard asks of {@code video} and {@code audio}: an address of their own or sources, which come first. */
final class MediaModel {
    private MediaModel() {}

    /** Puts a player's sources right, and says whether it had to. */
    static boolean mend(Element player) {
        List<Element> sources = new ArrayList<>();
        for (Element child : player.children()) {
            if (child.normalName().equals("source") && child.hasAttr("src")) {
                sources.add(child);
            }
        }
        if (sources.isEmpty()) {
            return false;
        }
        boolean both = player.hasAttr("src");
        if (both) {
            // Browsers take this one and look at no other.
            sources.add(0, Tags.element("source").attr("src", player.attr("src")));
            player.removeAttr("src");
        }
        boolean first = !both && player.childNode(0).equals(sources.get(0)) && areTogether(sources);
        if (!first) {
            player.prependChildren(sources);
        }
        return !first;
    }

    private static boolean areTogether(List<Element> sources) {
        for (int i = 1; i < sources.size(); i++) {
            if (!sources.get(i).equals(sources.get(i - 1).nextElementSibling())) {
                return false;
            }
        }
        return true;
    }
}
