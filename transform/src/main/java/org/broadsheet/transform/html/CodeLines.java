package org.broadsheet.transform.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a block of {@code <code>} that stands alone and holds several lines, as writers had it before their tools knew blocks of code:
 * line breaks, paragraphs and new lines in it are lines of code.
 */
final class CodeLines implements Rule {
    private static final Set<String> CODE = Tags.names("code", "tt");
    /** What goes later, and leaves the code alone in its block. */
    private static final Set<String> WRAPPERS = Tags.names("span", "font");
    /** What a block of code may stand in. */
    private static final Set<String> HOLDERS = Tags.names("p", "li", "dd", "td", "blockquote");

    /** What no code holds: a tag of it was torn there. */
    private static final Set<String> NO_LINES = Tags.union(
            Tags.HEADINGS,
            Tags.names("pre", "xmp", "listing", "ul", "ol", "dl", "table", "blockquote", "figure", "img"));

    /** A link without words is given some. */
    private static final Set<String> LINKS = Tags.names("a");

    private static final Pattern FIRST_BREAK = Pattern.compile("^[ \\t]*\n");

    @Override
    public String name() {
        return "code-lines";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element code : Tree.named(body, CODE)) {
            if (isAlone(outermost(code)) && hasLines(code)) {
                for (Element wrapper = code.parent();
                        wrapper != null && WRAPPERS.contains(wrapper.normalName());
                        wrapper = code.parent()) {
                    wrapper.unwrap();
                }
                withoutFirstBreak(code);
                CodeQuotes.toCode(code);
                count++;
            }
        }
        return count;
    }

    /**
     * The same of a line as it is written in the end: what stood around the code, and is gone, may have hidden that it was alone.
     *
     * @return whether it is a block now
     */
    static boolean end(Element line) {
        if (line.childNodeSize() != 1
                || !(line.childNode(0) instanceof Element code)
                || !code.normalName().equals("code")
                || !HOLDERS.contains(line.normalName())
                || !hasLines(code)) {
            return false;
        }
        withoutFirstBreak(code);
        CodeQuotes.toCode(code);
        CodeText.plain(code);
        if (line.normalName().equals("p")) {
            line.unwrap();
        }
        return true;
    }

    /** The line of the tag itself is none of the code. */
    private static void withoutFirstBreak(Element code) {
        if (code.firstChild() instanceof TextNode first
                && first.getWholeText().stripLeading().isEmpty()) {
            first.remove();
        } else if (code.firstChild() instanceof TextNode first) {
            first.text(FIRST_BREAK.matcher(first.getWholeText()).replaceFirst(""));
        }
    }

    /** The code, or what stands around it alone and says nothing. */
    private static Element outermost(Element code) {
        Element outer = code;
        Element parent = outer.parent();
        while (parent != null
                && WRAPPERS.contains(parent.normalName())
                && isEdge(outer.previousSibling(), -1)
                && isEdge(outer.nextSibling(), 1)) {
            outer = parent;
            parent = outer.parent();
        }
        return outer;
    }

    private static boolean isAlone(Element code) {
        Element parent = code.parent();
        return parent != null
                && (HOLDERS.contains(parent.normalName()) || Tags.BOXES.contains(parent.normalName()))
                && isEdge(code.previousSibling(), -1)
                && isEdge(code.nextSibling(), 1)
                && !Tags.inCode(parent);
    }

    /** Whether a line or a block ends there. */
    private static boolean isEdge(@Nullable Node beside, int direction) {
        Node next = beside;
        while (next instanceof TextNode && Tags.isBlank(next)) {
            next = direction < 0 ? next.previousSibling() : next.nextSibling();
        }
        return next == null
                || next.normalName().equals("br")
                || next.normalName().equals("xmp")
                || Tags.isBlock(next);
    }

    private static boolean hasLines(Element code) {
        boolean lines = Tree.first(code, "br") != null
                || Tags.holdsBlock(code)
                || (Tree.has(code, LINKS) ? code.wholeText() : code.wholeText().strip()).indexOf('\n') >= 0;
        return lines && !Tree.has(code, NO_LINES);
    }
}
