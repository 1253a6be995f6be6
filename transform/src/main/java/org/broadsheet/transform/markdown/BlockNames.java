package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Names that Obsidian gives to paragraphs, so that links find them: {@code ^high-water} at a block's end or on a line of its own is
 * shown to nobody. A word alone, {@code ^this}, may be what a writer says.
 */
public final class BlockNames implements Dialect {
    private static final Pattern NAME =
            Pattern.compile("(^|\\s)\\^(?=[A-Za-z]*[0-9-])([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\\s*$");
    private static final int SHORTEST = 4;

    @Override
    public String name() {
        return "block-name";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.indexOf('^') >= 0 && (markdown.contains(" ^") || markdown.contains("\n^"));
    }

    @Override
    public Reading read(Node document) {
        List<Text> last = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text
                    && text.getNext() == null
                    && text.getParent() instanceof Block
                    && text.getLiteral().indexOf('^') >= 0) {
                last.add(text);
            }
        }
        StringBuilder unshown = new StringBuilder();
        int count = 0;
        for (Text text : last) {
            Matcher name = NAME.matcher(text.getLiteral());
            if (name.find() && name.group(2).length() >= SHORTEST) {
                unshown.append(name.group(2)).append('\n');
                cut(text, name.start());
                count++;
            }
        }
        return new Reading(count, unshown.toString());
    }

    private static void cut(Text text, int from) {
        text.setLiteral(text.getLiteral().substring(0, from));
        Node before = text.getPrevious();
        Node parent = text.getParent();
        if (!text.getLiteral().isEmpty()) {
            return;
        }
        text.unlink();
        if (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
            before.unlink();
        }
        if (parent.getFirstChild() == null) {
            parent.unlink();
        }
    }
}
