package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Shows the page that a post of a link blog is about, where the post names it in its head alone: without it a reader has a title that
 * leads nowhere.
 */
public final class LinkedPage {
    private static final String NAME = "linked-page";
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#]+).*", Pattern.CASE_INSENSITIVE);

    private LinkedPage() {}

    /** Whether a body has nothing to read or to see. */
    public static boolean showsNothing(Element body) {
        return Tags.isBlank(body);
    }

    /** Appends a link to the address, in the words of its host, unless the body leads there or a quotation will name it. */
    public static void show(Element body, String address, Repairs repairs) {
        boolean leadsThere = body.select("a[href]").stream()
                .anyMatch(link -> bare(link.attr("href")).equals(bare(address)));
        Matcher host = HOST.matcher(address);
        if (!leadsThere && body.selectFirst("blockquote") == null && host.matches()) {
            body.appendElement("p").appendElement("a").attr("href", address).text(host.group(1));
            Tree.moved(body);
            repairs.add(NAME, 1, body::html);
        }
    }

    private static String bare(String address) {
        return address.strip().replaceFirst("^(?i:https?:)?//(?:www\\.)?", "").replaceFirst("/$", "");
    }
}
