package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A player is worked by clicks: it stands beside the link around it, which shows its address where it had nothing else to show. */
final class PlayerLink implements Rule {
    private static final Set<String> PLAYERS = Tags.names("video", "audio");

    @Override
    public String name() {
        return "player-link";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element player : Tree.named(body, PLAYERS)) {
            Element link = Tree.nearest(player, "a");
            if (link != null) {
                part(player, link);
                count++;
            }
        }
        return count;
    }

    private static void part(Element player, Element link) {
        if (player.previousSibling() != null && player.nextSibling() != null) {
            player.before(new TextNode(" ")); // It parted the words beside it.
        }
        player.remove();
        if (!Tags.isBlank(link)) {
            link.after(player);
        } else {
            link.before(player);
            link.appendText(link.attr("href")).after(new TextNode(" "));
        }
    }
}
