package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out lines that only tell a generator where to put something: {@code [TOC]}, {@code [[_TOC_]]}, Tumblr's {@code [[MORE]]}. */
final class Placeholders implements RemovingRule {
    private static final Pattern LINE =
            Pattern.compile("\\[(?:TOC|toc)\\]|\\[\\[(?:_?TOC_?|toc|MORE)\\]\\]|\\{:toc\\}|\\$\\{toc\\}|%%TOC%%");
    private static final int LONGEST = 12;

    @Override
    public String name() {
        return "placeholder";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element line : Tree.named(body, "p")) {
            if (isPlaceholder(line)) {
                repairs.removed(line);
                line.remove();
                count++;
            }
        }
        return count;
    }

    private static boolean isPlaceholder(Element line) {
        if (line.childNodeSize() > 3 || !(line.firstChild() instanceof TextNode first)) {
            return false;
        }
        String start = first.getWholeText().strip();
        return !start.isEmpty()
                && "[{$%".indexOf(start.charAt(0)) >= 0
                && start.length() <= LONGEST
                && LINE.matcher(line.text().strip()).matches();
    }
}
