package org.broadsheet.transform.embed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Something on another site that the post showed in its page.
 *
 * @param provider the site
 * @param page where a reader finds it
 */
public record Embed(Provider provider, String page) {
    /** The class of a card's figure. */
    public static final String CLASS = "embed";

    /** Players of feeds and sounds carry the address of what they play. */
    private static final Pattern INNER =
            Pattern.compile("[?&;](?:url|href|feed|u)=(https?(?::|%3A)[^&;]+)", Pattern.CASE_INSENSITIVE);

    /**
     * A figure with a link: nothing is loaded from the site before a reader follows it.
     *
     * @param title of what is there, or empty
     */
    public Element card(String title) {
        return figure(provider.label(), page, title);
    }

    static Element figure(String label, String page, String title) {
        Element figure = new Element("figure").attr("class", CLASS);
        String words = title.isBlank() ? label : label + ": " + title.strip();
        figure.appendElement("a").attr("href", page).text(words);
        return figure;
    }

    /** The page that a player's address names, or the player's own. */
    static String shown(String address) {
        Matcher inner = INNER.matcher(address);
        String web = address.startsWith("//") ? "https:" + address : address;
        if (!inner.find()) {
            return web;
        }
        try {
            return URLDecoder.decode(inner.group(1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return web;
        }
    }
}
