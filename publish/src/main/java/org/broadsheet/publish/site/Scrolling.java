package org.broadsheet.publish.site;

import java.util.regex.Pattern;

/**
 * Makes the parts of a post that may be wider than the page reachable by keyboard: code and tables scroll sideways, and who
 * has no mouse can scroll only what can have the focus.
 */
final class Scrolling {
    private static final Pattern CODE = Pattern.compile("<pre(?=[ >])");
    private static final Pattern TABLE = Pattern.compile("<table(?=[ >])");
    private static final Pattern TABLE_END = Pattern.compile("</table>");

    private Scrolling() {}

    /** A fragment as transform writes it, where {@code <} begins a tag and nothing else. */
    static String reachable(String html) {
        String code = html.contains("<pre") ? CODE.matcher(html).replaceAll("<pre tabindex=\"0\"") : html;
        if (!code.contains("<table")) {
            return code;
        }
        String tables = TABLE.matcher(code).replaceAll("<div class=\"scrolling\" tabindex=\"0\"><table");
        return TABLE_END.matcher(tables).replaceAll("</table></div>");
    }
}
