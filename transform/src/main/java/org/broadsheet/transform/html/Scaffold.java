package org.broadsheet.transform.html;

import java.util.regex.Pattern;

/** What blogging tools, office and mail programs leave behind in the HTML of a post, and nobody writes by hand. */
final class Scaffold {
    private static final String CLASSES =
            "class=.?(?:posterous_|p_embed|p_image|p_audio|p_video|gmail_|blogger-|tumblr_"
                    + "|wp-(?:image|caption|block)|mobile-photo|zemanta|flickr-|flockcredit|wlWriter|Mso|yiv\\d)";

    private static final Pattern CLASS = Pattern.compile(CLASSES, Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile(
            "<p ?/>|" + CLASSES + "|<!-- /?wp:|<!--\\[if |<meta name=.?(?:ProgId|Generator|Originator)|\\bmso-[a-z]+-",
            Pattern.CASE_INSENSITIVE);

    private Scaffold() {}

    /** Whether a piece of markup that is locked up as code shows any: then it is no sample. */
    static boolean isIn(String markup) {
        return ANY.matcher(markup).find();
    }

    /** Whether the live HTML of a post has elements that only such a tool names. */
    static boolean holdsUp(String html) {
        return CLASS.matcher(html).find();
    }
}
