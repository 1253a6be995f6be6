package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a player of Flash was told beside its address, where all that it played had the same one. */
final class FlashVars {
    private static final Pattern FLICKR = Pattern.compile("page_show_(?:back_)?url=(%2F[\\w%.@-]{3,200})");
    private static final Pattern SCRIBD = Pattern.compile("document_id=(\\d{3,12})");

    private FlashVars() {}

    /** The page of what a player shows, if its variables name one; else its address. */
    static String page(Element player, String address) {
        if (address.contains("flickr.com/apps/")) {
            Matcher page = FLICKR.matcher(of(player));
            return page.find()
                    ? "https://www.flickr.com"
                            + page.group(1).replace("%2F", "/").replace("%40", "@")
                    : address;
        }
        if (address.contains("scribdassets.com/") || address.contains("scribd.com/ScribdViewer")) {
            Matcher document = SCRIBD.matcher(of(player));
            return document.find() ? "https://www.scribd.com/document/" + document.group(1) : address;
        }
        return address;
    }

    private static String of(Element player) {
        Element given = player.selectFirst("param[name~=(?i)^flashvars$]");
        if (given != null) {
            return given.attr("value");
        }
        Element inner = player.selectFirst("embed[flashvars]");
        return inner == null ? player.attr("flashvars") : inner.attr("flashvars");
    }
}
