package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Makes a block of code of a box that only its typeface says is one, as editors of the time pasted code: its list items, paragraphs
 * and line breaks are lines of code.
 */
final class MonospaceBox implements Rule {
    private static final Pattern MONOSPACE =
            Pattern.compile("font(?:-family)?:[^;]*(?:courier|consolas|monospace|monaco|menlo|lucida console)");
    /** What no listing has in it. */
    private static final Set<String> OTHERS =
            Set.of("pre", "table", "img", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "figure", "iframe");

    private static final CodeJudgement JUDGEMENT = new CodeJudgement(false);

    @Override
    public String name() {
        return "monospace-box";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element box : Tree.named(body, "div")) {
            if (box.hasAttr("style") && isListing(box) && box.parent() != null) {
                Element pre = Tags.element("pre");
                pre.appendElement("code")
                        .attr("class", MarkdownRenderer.PLAIN_CODE)
                        .appendText(lines(box));
                box.replaceWith(pre);
                count++;
            }
        }
        return count;
    }

    private static boolean isListing(Element box) {
        String style = box.attr("style");
        return (style.contains("font") || style.contains("FONT"))
                && MONOSPACE.matcher(style.toLowerCase(Locale.ROOT)).find()
                && !Tags.inCode(box)
                && !Tags.isBlank(box)
                && !Tree.has(box, OTHERS)
                && !JUDGEMENT.isFalse(lines(box), true);
    }

    private static String lines(Element box) {
        List<String> lines = new ArrayList<>();
        List<Element> items = Tree.named(box, "li");
        for (Element line : items.isEmpty() ? List.of(box) : items) {
            lines.add(line.wholeText()
                    .replace('\u00A0', ' ')
                    .replaceFirst("^[ \t]*\n", "")
                    .stripTrailing());
        }
        String code = lines.stream().collect(Collectors.joining("\n")).replaceFirst("^(?:[ \t]*\n)+", "");
        return code.stripIndent() + "\n";
    }
}
