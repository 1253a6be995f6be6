package org.broadsheet.transform.html;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A frame that may stay: in a sandbox, loaded when it comes into view, with a link to its page below for those to whom it is not
 * shown. The other site hears which site framed it, as players ask for that, and not which page.
 */
final class AllowedFrame {
    /** What players need. With their own origin they can read what is theirs; the page around them is another's. */
    private static final String SANDBOX = "allow-scripts allow-same-origin allow-popups allow-presentation";

    private static final Pattern PIXELS = Pattern.compile("\\d{1,4}");

    private AllowedFrame() {}

    /** Puts the frame of an address where one stands. */
    static void replace(Element frame, String address, String title) {
        boolean inCard = frame.parent() != null && frame.parent().hasClass(Embed.CLASS);
        Element allowed = Tags.element("iframe");
        allowed.attributes().addAll(frame.attributes());
        String page = Provider.of(address).map(Embed::page).orElse(address);
        String label =
                Provider.of(address).map(embed -> embed.provider().label()).orElse(host(address));
        allowed.attr("title", title.isBlank() ? label : title);
        dress(allowed, address);
        if (inCard) {
            frame.replaceWith(allowed);
            return;
        }
        Element figure = Tags.element("figure").attr("class", Embed.CLASS).appendChild(allowed);
        figure.appendElement("figcaption").appendElement("a").attr("href", page).text(allowed.attr("title"));
        frame.replaceWith(figure);
    }

    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        return end < 0 ? address.substring(start) : address.substring(start, end);
    }

    /** Leaves a frame its address, title and size, and gives it what each frame has. */
    static void dress(Element frame, String address) {
        String title = frame.attr("title").strip();
        String width = frame.attr("width").strip();
        String height = frame.attr("height").strip();
        for (Attribute attribute : List.copyOf(frame.attributes().asList())) {
            frame.removeAttr(attribute.getKey());
        }
        frame.empty();
        frame.attr("src", address).attr("title", title);
        if (PIXELS.matcher(width).matches() && PIXELS.matcher(height).matches()) {
            frame.attr("width", width).attr("height", height);
        }
        frame.attr("loading", "lazy")
                .attr("referrerpolicy", "strict-origin")
                .attr("sandbox", SANDBOX)
                .attr("allowfullscreen", true);
    }
}
