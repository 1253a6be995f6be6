package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives words to a link that has none, as filters and exports leave it where a film or a picture stood: a card where it leads to a
 * player of a known site, its address where it has a line to itself, its host between other words. If another link leads there, nothing
 * is lost with this one and it is left to be cleared away.
 */
final class EmptyLink implements RemovingRule {
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#]+).*", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "empty-link";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        List<Element> empty = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        for (Element link : Tree.named(body, "a")) {
            if (Tags.isBlank(link)) {
                empty.add(link);
            } else {
                linked.add(link.attr("href"));
            }
        }
        int count = 0;
        for (Element link : empty) {
            String address = Urls.web(link.attr("href"));
            if (Urls.isAbsolute(address) && linked.add(link.attr("href"))) {
                Optional<Embed> embed = Provider.of(address);
                embed.ifPresent(player -> repairs.removed(link));
                if (embed.isEmpty()) {
                    show(link, address);
                } else if (linked.add(embed.get().page())) {
                    link.replaceWith(embed.get().card(""));
                }
                count++;
            }
        }
        return count;
    }

    private static void show(Element link, String address) {
        if (isAlone(link.previousSibling(), -1) && isAlone(link.nextSibling(), 1)) {
            link.text(address);
            return;
        }
        link.text(HOST.matcher(address).replaceFirst("$1"));
        link.before(new TextNode(" "));
        link.after(new TextNode(" "));
    }

    /** Whether nothing but white space and links without words stand between the link and the end of the line. */
    private static boolean isAlone(@Nullable Node beside, int direction) {
        Node next = beside;
        while (next != null && (next instanceof TextNode || next.normalName().equals("a")) && Tags.isBlank(next)) {
            next = direction < 0 ? next.previousSibling() : next.nextSibling();
        }
        return next == null || next.normalName().equals("br") || Tags.isBlock(next);
    }
}
