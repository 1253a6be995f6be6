package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes a paragraph of a heading that holds one: no outline, feed or reader's screen has room for so many letters. One that holds a block of
 * code lacks its end.
 */
final class LongHeading implements Rule {
    /** Questions of interviews and entries of bibliographies set as headings stay below. */
    private static final int LONGEST = 350;

    @Override
    public String name() {
        return "long-heading";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element heading : Tree.named(body, Tags.HEADINGS)) {
            if (!isShortText(heading) && (heading.text().length() > LONGEST || Tree.first(heading, "pre") != null)) {
                Tags.rename(heading, "p");
                count++;
            }
        }
        return count;
    }

    private static boolean isShortText(Element heading) {
        return heading.childNodeSize() == 1
                && heading.childNode(0) instanceof TextNode text
                && text.getWholeText().length() <= LONGEST;
    }
}
