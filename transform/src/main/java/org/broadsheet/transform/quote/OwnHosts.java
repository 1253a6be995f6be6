package org.broadsheet.transform.quote;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that a post itself was published on: that of its own address, those that it keeps its pictures on, and those where
 * it says that the author writes. A picture may come from the quoted page too, so that this is a sign and no proof.
 */
final class OwnHosts {
    /** {@code my last post}, {@code our announcement}: where the author writes himself. */
    private static final Pattern MINE = Pattern.compile(
            "^(?:in |on )?(?:my|our|mein(?:e[mnr]?)?|unser(?:e[mnr]?)?|mon|ma|notre|mi|nuestr[ao]|meu|minha) (?:[\\p{L}-]+ ){0,2}"
                    + "(?:posts?|blog|articles?|prediction|announcement|series|write-?up|beitrag|artikel|billet|entrada|artigo)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What {@link #MINE} may begin with. */
    private static final String FIRST = "imounIMOUN";

    private final Set<String> hosts = new HashSet<>();

    private OwnHosts() {}

    static OwnHosts of(Article article) {
        OwnHosts own = new OwnHosts();
        own.add(article.about().address());
        for (Element image : Tree.named(article.body(), "img")) {
            if (!Tree.isIn(image, "blockquote")) {
                own.add(Address.web(image.attr("src")));
            }
        }
        for (Element link : article.links()) {
            boolean mine = mayBeMine(link)
                    && link.hasAttr("href")
                    && MINE.matcher(Words.of(link)).find();
            String url = mine ? Address.web(link.attr("href")) : null;
            if (url != null && Site.ofHost(url) == null) {
                own.add(url);
            }
        }
        return own;
    }

    /** Whether the first letter that it shows is one of those. */
    private static boolean mayBeMine(Element link) {
        if (!(link.firstChild() instanceof TextNode text)) {
            return true;
        }
        String words = text.getWholeText();
        int at = 0;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at == words.length() || words.charAt(at) == '\u00A0' || FIRST.indexOf(words.charAt(at)) >= 0;
    }

    private void add(@Nullable String address) {
        if (address != null) {
            hosts.add(Address.host(address));
        }
    }

    boolean has(String url) {
        return OwnSite.has(url) || hosts.contains(Address.host(url));
    }
}
