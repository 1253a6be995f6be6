package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What blogging tools, office and mail programs leave behind in the HTML of a post, and nobody writes by hand. */
final class Scaffold {
    private static final String ATTRIBUTE = "class";
    private static final String NAMES = ".?(?:posterous_|p_embed|p_image|p_audio|p_video|gmail_|blogger-|tumblr_"
            + "|wp-(?:image|caption|block)|mobile-photo|zemanta|flickr-|flockcredit|wlWriter|Mso|yiv\\d)";

    private static final Pattern NAME = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile(
            "<p ?/>|" + ATTRIBUTE + "=" + NAMES
                    + "|<!-- /?wp:|<!--\\[if |<meta name=.?(?:ProgId|Generator|Originator)|\\bmso-[a-z]+-",
            Pattern.CASE_INSENSITIVE);

    private Scaffold() {}

    /** Whether a piece of markup that is locked up as code shows any: then it is no sample. */
    static boolean isIn(String markup) {
        return (TagNames.mayBeIn(markup) || markup.indexOf('=') >= 0 || markup.indexOf('-') >= 0)
                && ANY.matcher(markup).find();
    }

    /** Whether the live HTML of a post has elements that only such a tool names. */
    static boolean holdsUp(String html) {
        Matcher name = NAME.matcher(html);
        int start = ATTRIBUTE.length();
        for (int at = html.indexOf('=', start); at >= 0; at = html.indexOf('=', at + 1)) {
            char last = html.charAt(at - 1);
            if ((last == 's' || last == 'S')
                    && html.regionMatches(true, at - start, ATTRIBUTE, 0, start)
                    && name.region(at + 1, html.length()).lookingAt()
                    && isInTag(html, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInTag(String html, int at) {
        int angle = at;
        while (angle > 0 && html.charAt(angle) != '<' && html.charAt(angle) != '>') {
            angle--;
        }
        return html.charAt(angle) == '<';
    }
}
