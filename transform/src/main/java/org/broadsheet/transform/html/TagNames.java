package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.transform.shortcode.CodeRegions;
import org.jspecify.annotations.Nullable;

/** Which words between angle brackets are tags: HTML's own, past and present, and what office programs and sites left. */
final class TagNames {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*(?::[a-z][a-z0-9_-]*)?");
    private static final Pattern DEBRIS = Pattern.compile("(?:o|w|v|x|m|st\\d|fb|g|mce|xhtml|html):[a-z][a-z0-9-]*");

    private static final ElementNames KNOWN = new ElementNames(Stream.of(
                    "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink",
                    "blockquote body br button canvas caption center cite code col colgroup data datalist dd del details",
                    "dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3",
                    "h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li",
                    "link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript",
                    "object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp",
                    "script search section select slot small source span strike strong style sub summary sup svg table",
                    "tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp",
                    "spacer layer ilayer multicol nextid")
            .flatMap(names -> Stream.of(names.split(" ", -1)))
            .toList());

    private TagNames() {}

    /** Whether anything in a text may begin a tag or a comment; in most code nothing does, and no pattern needs to look for one. */
    static boolean mayBeIn(String text) {
        int angle = text.indexOf('<');
        while (angle >= 0 && angle + 1 < text.length() && Character.isWhitespace(text.charAt(angle + 1))) {
            angle = text.indexOf('<', angle + 1);
        }
        return angle >= 0;
    }

    /**
     * Where the next end tag of a name begins; -1 where there is none. {@code </pre">} ends nothing (HTML, section 13.2.5.8).
     */
    static int endTag(String html, String name, int from) {
        String start = "</" + name;
        int at = html.indexOf(start, from);
        while (at >= 0 && (!endsName(html, at + start.length()) || CodeRegions.isRemark(html, at))) {
            at = html.indexOf(start, at + 2);
        }
        return at;
    }

    private static boolean endsName(String html, int at) {
        return at < html.length()
                && (html.charAt(at) == '>' || html.charAt(at) == '/' || Character.isWhitespace(html.charAt(at)));
    }

    /** What stands in a piece of a text, in lower case, if it is the name of a tag by itself; else null. */
    static @Nullable String known(String text, int from, int to) {
        String known = KNOWN.in(text, from, to);
        if (known != null) {
            return known;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        return KNOWN.contains(name)
                        || (name.indexOf(':') > 0 && DEBRIS.matcher(name).matches())
                ? name
                : null;
    }

    /** Whether a word in lower case is the name of a tag by itself. */
    static boolean isKnown(String name) {
        return known(name, 0, name.length()) != null;
    }

    /** Whether it could be the name of an element of another vocabulary. */
    static boolean isWord(String name) {
        return WORD.matcher(name).matches();
    }
}
