package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Drops what {@link TornEndTag} would take for a torn end tag if it read the post again: it stands behind the end of an element now, which
 * something parted from it in the source.
 */
final class EndTagRest implements TextRule {
    private static final Pattern REST = Pattern.compile("(\\s{0,3})/([A-Za-z][A-Za-z0-9]{0,10})>");

    @Override
    public String name() {
        return "torn-end-tag";
    }

    /** Whether there may be any in a body as it was written. */
    static boolean mayStandIn(String html) {
        for (int at = html.indexOf("&gt;"); at >= 0; at = html.indexOf("&gt;", at + 1)) {
            int slash = at;
            while (slash > 0 && Character.isLetterOrDigit(html.charAt(slash - 1))) {
                slash--;
            }
            if (slash > 0 && html.charAt(slash - 1) == '/') {
                return true;
            }
        }
        return false;
    }

    @Override
    public int apply(List<TextNode> texts, Repairs repairs) {
        int count = 0;
        for (TextNode text : texts) {
            if (mayBegin(text.getWholeText()) && text.previousSibling() instanceof Element before && !isCode(before)) {
                count += drop(text, before, repairs.removals());
            }
        }
        return count;
    }

    /** Whether a slash stands there with hardly a space before it: few texts begin with one. */
    private static boolean mayBegin(String text) {
        int at = 0;
        while (at < text.length() && at < 3 && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '/';
    }

    private static boolean isCode(Element before) {
        return before.normalName().equals("code") || before.tag().isEmpty() || Tags.inCode(before);
    }

    private static int drop(TextNode text, Element before, Removals removals) {
        Matcher rest = REST.matcher(text.getWholeText());
        int from = 0;
        int count = 0;
        while (rest.region(from, rest.regionEnd()).lookingAt()) {
            String name = rest.group(2).toLowerCase(Locale.ROOT);
            boolean close = rest.group(1).isEmpty() && TagNames.isKnown(name);
            if (!close && !before.normalName().equals(name) && !isOpen(before, name)) {
                break;
            }
            removals.addWords(name);
            from = rest.end();
            count++;
        }
        if (count > 0) {
            text.text(text.getWholeText().substring(from));
        }
        return count;
    }

    private static boolean isOpen(Element before, String name) {
        for (Node up = before.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
