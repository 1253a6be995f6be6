package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a post that quote. Not every {@code blockquote} does: some indent code or a prompt, some are remarks of the author's
 * own ({@code Note: …}) or a list of references. And some quotations are none in the markup: a mail in preformatted text.
 */
final class Blocks {
    private static final Pattern REMARK =
            Pattern.compile("(?:^|.*[\\s-])(?:alert|callout|notice|admonition|note|warning|tip|info)(?:[\\s-].*|$)");
    /** Around what Facebook's script replaces: a post, which is quoted, or a page's name in a box that asks to follow it. */
    private static final String PAGE_BOX = "fb-xfbml-parse-ignore";

    private static final Set<String> ATTRIBUTED = Tags.names("cite", "footer", "blockquote");
    /** Signs that a remark begins with: of warning, of information, a bulb, a memo, a pin. */
    private static final Set<Integer> SIGNS =
            Set.of(0x26a0, 0x2139, 0x1f4a1, 0x1f4dd, 0x2757, 0x1f6a8, 0x1f4cc, 0x1f6d1, 0x270f, 0x1f514);

    private static final int MAX_LABEL = 40;
    private static final int MAX_ATTRIBUTION = 160;
    /** So many signs are a prompt, if nobody quotes so deep in prose. */
    private static final int PROMPT_DEPTH = 3;

    private Blocks() {}

    /**
     * Those among the elements, in their order; attributions that stand in a block of their own are joined to the quotation above,
     * mails put in a block.
     */
    static List<Element> among(List<Element> elements) {
        List<Element> found = new ArrayList<>();
        for (Element element : elements) {
            Element block =
                    switch (element.normalName()) {
                        case "blockquote" -> element;
                        case "pre" -> mail(element);
                        default -> null;
                    };
            if (block != null && isQuotation(block) && !isJoined(block)) {
                CaptionedQuote.unwrap(block);
                CaptionedQuote.merge(block);
                found.add(block);
            }
        }
        found.forEach(AttributionTail::part);
        return found;
    }

    private static @Nullable Element mail(Element pre) {
        Element parent = pre.parent();
        boolean quoted = parent == null || parent.normalName().equals("blockquote");
        if (quoted || MailText.of(pre) == null) {
            return null;
        }
        Element block = Tags.element("blockquote");
        pre.replaceWith(block);
        Tree.moved(block);
        return block.appendChild(pre);
    }

    private static boolean isQuotation(Element block) {
        boolean code = block.hasClass("code") || block.hasClass("highlight");
        if (code || isOnlyCode(block)) {
            return false;
        }
        String words = Words.of(block);
        if (block.hasClass(PAGE_BOX) && isOnlyLink(block, words)) {
            return false;
        }
        return !words.isEmpty() && !isRemark(block, words) && !isPrompt(block, words);
    }

    private static boolean isOnlyLink(Element block, String words) {
        Element link = Tree.first(block, "a");
        return link != null && Words.of(link).equals(words);
    }

    private static boolean isOnlyCode(Element block) {
        int children = 0;
        for (Element child = block.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!child.normalName().equals("pre")) {
                return false;
            }
            children++;
        }
        return children > 1 || (children == 1 && MailText.of(block.child(0)) == null);
    }

    /** {@code Note: …}, {@code References: …}, a sign of warning, where no sentence leads in what somebody else wrote so. */
    private static boolean isRemark(Element block, String words) {
        String classes = block.className();
        if (!classes.isEmpty() && REMARK.matcher(classes).matches()) {
            return true;
        }
        int colon = words.indexOf(':');
        boolean labelled = colon > 0 && colon < MAX_LABEL && Vocabulary.CALLOUT.is(words.substring(0, colon));
        return (labelled || SIGNS.contains(words.codePointAt(0))) && !isLedIn(block) && !Tree.has(block, ATTRIBUTED);
    }

    private static boolean isLedIn(Element block) {
        Element before = block.previousElementSibling();
        return before != null
                && before.normalName().equals("p")
                && before.text().endsWith(":");
    }

    /** {@code >>> print(1)}, which Markdown reads as a quotation of a quotation of a quotation. */
    private static boolean isPrompt(Element block, String words) {
        int depth = 1;
        for (Element inner = onlyQuotation(block); inner != null; inner = onlyQuotation(inner)) {
            depth++;
        }
        for (Element up = block.parent();
                up != null && up.normalName().equals("blockquote") && Tree.childElements(up) == 1;
                up = up.parent()) {
            depth++;
        }
        return depth >= PROMPT_DEPTH && !Prose.is(words);
    }

    /** The quotation that is all that an element holds, or null. */
    private static @Nullable Element onlyQuotation(Element block) {
        Element first = block.firstElementChild();
        return first != null && first.normalName().equals("blockquote") && first.nextElementSibling() == null
                ? first
                : null;
    }

    /** {@code — Jane Doe} in a block of its own right below what she said is part of it. */
    private static boolean isJoined(Element block) {
        Element above = block.previousElementSibling();
        Element line = above != null && above.normalName().equals("blockquote") ? block.firstElementChild() : null;
        if (line == null
                || line.nextElementSibling() != null
                || !line.normalName().equals("p")
                || !Dash.leads(line.text())
                || line.text().length() > MAX_ATTRIBUTION) {
            return false;
        }
        Line read = Line.of(line);
        if (Attribution.read(read, Dash.length(read.words()), "dash-line", 1) == null) {
            return false;
        }
        above.appendChild(line);
        block.remove();
        Tree.moved(above);
        return true;
    }
}
