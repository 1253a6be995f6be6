package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What blogging tools, office and mail programs leave behind in the HTML of a post, and nobody writes by hand. */
final class Scaffold {
    private static final String ATTRIBUTE = "class";
    /** Of tools whose posts came out of exports in pieces. */
    private static final String TORN = "posterous_|p_embed|p_image|p_audio|p_video|gmail_|blogger-|flockcredit|yiv\\d";

    /** The letters that those begin with. */
    private static final String TORN_FIRST = "pgbfy";

    private static final String WORDPRESS = "wp-(?:image|caption|block)";
    private static final String TOOLS = TORN + "|tumblr_|mobile-photo|zemanta|flickr-|wlWriter|Mso";

    private static final Pattern TORN_NAME = names(TORN);
    private static final Pattern NAME = names(TOOLS + "|" + WORDPRESS);
    private static final Pattern ANY = Pattern.compile(
            "<p ?/>|" + ATTRIBUTE + "=.?(?:" + TOOLS
                    + ")|<!--\\[if |<meta name=.?(?:ProgId|Generator|Originator)|\\bmso-[a-z]+-",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_WORDPRESS =
            Pattern.compile("<!-- /?wp:|" + ATTRIBUTE + "=.?" + WORDPRESS, Pattern.CASE_INSENSITIVE);

    private Scaffold() {}

    private static Pattern names(String names) {
        return Pattern.compile(".?(?:" + names + ")", Pattern.CASE_INSENSITIVE);
    }

    /** Whether a piece of markup that is locked up as code shows any: then it is no sample. */
    static boolean isIn(String markup) {
        return (TagNames.mayBeIn(markup) || markup.indexOf('=') >= 0 || markup.indexOf('-') >= 0)
                && ANY.matcher(markup).find();
    }

    /** Whether it shows what WordPress writes, which writers on WordPress show in samples too. */
    static boolean isOfWordPress(String markup) {
        return (markup.contains("wp-") || markup.contains("wp:"))
                && OF_WORDPRESS.matcher(markup).find();
    }

    /** Whether the live HTML of a post has elements that only such a tool names. */
    static boolean holdsUp(String html) {
        return names(html, NAME.matcher(html), TORN_FIRST + "tmzw");
    }

    /** Whether it has those of a tool whose posts came out of exports in pieces; a tutorial on WordPress has none. */
    static boolean isTorn(String html) {
        return names(html, TORN_NAME.matcher(html), TORN_FIRST);
    }

    private static boolean names(String html, Matcher name, String first) {
        int start = ATTRIBUTE.length();
        for (int at = html.indexOf('=', start); at >= 0; at = html.indexOf('=', at + 1)) {
            char last = html.charAt(at - 1);
            if ((last == 's' || last == 'S')
                    && (begins(html, at + 1, first) || begins(html, at + 2, first))
                    && html.regionMatches(true, at - start, ATTRIBUTE, 0, start)
                    && name.region(at + 1, html.length()).lookingAt()
                    && isInTag(html, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String html, int at, String first) {
        return at < html.length() && first.indexOf(Character.toLowerCase(html.charAt(at))) >= 0;
    }

    private static boolean isInTag(String html, int at) {
        int angle = at;
        while (angle > 0 && html.charAt(angle) != '<' && html.charAt(angle) != '>') {
            angle--;
        }
        return html.charAt(angle) == '<';
    }
}
