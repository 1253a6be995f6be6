package org.broadsheet.transform.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * Headings by their place in the order of the post. The page's first-level heading is the post's title, so the post starts
 * with the second; a heading is one level below the nearest before it that the writer set higher, and none is skipped. In a
 * quotation they keep the levels of the page they come from, short of the first.
 */
final class HeadingLevels implements Rule {
    private static final int DEEPEST = 6;

    @Override
    public String name() {
        return "heading-level";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : Tree.named(body, Tags.HEADINGS)) {
            if (Tags.isBlank(heading)) {
                continue;
            }
            int written = heading.normalName().charAt(1) - '0';
            if (Tree.isIn(heading, "blockquote")) {
                count += renamed(heading, written, Math.max(written, 2));
                continue;
            }
            while (!above.isEmpty() && above.peek() >= written) {
                above.pop();
            }
            above.push(written);
            count += renamed(heading, written, Math.min(above.size() + 1, DEEPEST));
        }
        Tree.renamed(body);
        return count;
    }

    @Override
    public boolean moves() {
        return false;
    }

    private static int renamed(Element heading, int written, int level) {
        if (level == written) {
            return 0;
        }
        Tags.rename(heading, "h" + level);
        return 1;
    }
}
