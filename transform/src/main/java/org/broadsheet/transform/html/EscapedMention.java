package org.broadsheet.transform.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/** The backslash before a name, {@code \\@jane}, which an export escaped twice against a generator that made links of names. */
final class EscapedMention implements TextRule {
    private static final String ESCAPED = "\\@";
    private static final Pattern MENTION = Pattern.compile("(?<![\\w\\\\])\\\\(?=@[A-Za-z]\\w)");

    @Override
    public String name() {
        return "escaped-mention";
    }

    @Override
    public int apply(List<TextNode> texts, Repairs repairs) {
        int count = 0;
        for (TextNode node : texts) {
            String text = node.getWholeText();
            if (text.contains(ESCAPED) && !Tags.inCode(node)) {
                String mended = MENTION.matcher(text).replaceAll("");
                if (mended.length() < text.length()) {
                    count += text.length() - mended.length();
                    node.text(mended);
                }
            }
        }
        return count;
    }
}
