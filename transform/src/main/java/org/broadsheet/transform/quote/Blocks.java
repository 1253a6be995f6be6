package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a post that quote. Not every {@code blockquote} does: some indent code or a prompt, some are remarks of the author's
 * own ({@code Note: …}) or a list of references. And some quotations are none in the markup: a mail in preformatted text.
 */
final class Blocks {
    private static final Set<String> NAMES = Set.of("blockquote", "pre");
    private static final Pattern REMARK =
            Pattern.compile("(?:^|.*[\\s-])(?:alert|callout|notice|admonition|note|warning|tip|info)(?:[\\s-].*|$)");
    private static final Set<String> ATTRIBUTED = Set.of("cite", "footer", "blockquote");
    private static final int MAX_LABEL = 40;
    private static final int MAX_ATTRIBUTION = 160;
    /** So many signs are a prompt, if nobody quotes so deep in prose. */
    private static final int PROMPT_DEPTH = 3;

    private Blocks() {}

    /** In document order; attributions that stand in a block of their own are joined to the quotation above, mails put in a block. */
    static List<Element> in(Element body) {
        List<Element> found = new ArrayList<>();
        for (Element element : Tree.named(body, NAMES)) {
            Element block = element.normalName().equals("pre") ? mail(element) : element;
            if (block != null && isQuotation(block) && !isJoined(block)) {
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
        Element block = new Element("blockquote");
        pre.replaceWith(block);
        return block.appendChild(pre);
    }

    private static boolean isQuotation(Element block) {
        boolean code = block.hasClass("code") || block.hasClass("highlight");
        boolean onlyCode = block.childrenSize() > 0
                && block.children().stream()
                        .allMatch(child -> child.normalName().equals("pre"))
                && (block.childrenSize() > 1 || MailText.of(block.child(0)) == null);
        String words = Words.of(block);
        return !code && !onlyCode && !words.isEmpty() && !isRemark(block, words) && !isPrompt(block, words);
    }

    /** {@code Note: …}, {@code References: …}, where no sentence leads in what somebody else wrote so. */
    private static boolean isRemark(Element block, String words) {
        if (REMARK.matcher(block.className()).matches()) {
            return true;
        }
        int colon = words.indexOf(':');
        Element before = block.previousElementSibling();
        boolean led = before != null
                && before.normalName().equals("p")
                && before.text().endsWith(":");
        return colon > 0
                && colon < MAX_LABEL
                && !led
                && Vocabulary.CALLOUT.phrases().is(words.substring(0, colon))
                && !Tree.has(block, ATTRIBUTED);
    }

    /** {@code >>> print(1)}, which Markdown reads as a quotation of a quotation of a quotation. */
    private static boolean isPrompt(Element block, String words) {
        int depth = 1;
        Element inner = block;
        while (inner.childrenSize() == 1 && inner.child(0).normalName().equals("blockquote")) {
            inner = inner.child(0);
            depth++;
        }
        for (Element up = block.parent();
                up != null && up.normalName().equals("blockquote") && up.childrenSize() == 1;
                up = up.parent()) {
            depth++;
        }
        return depth >= PROMPT_DEPTH && !LinkSigns.isProse(words);
    }

    /** {@code — Jane Doe} in a block of its own right below what she said is part of it. */
    private static boolean isJoined(Element block) {
        Element above = block.previousElementSibling();
        Element line = block.childrenSize() == 1 ? block.child(0) : null;
        if (above == null
                || line == null
                || !above.normalName().equals("blockquote")
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
        return true;
    }
}
