package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Loosens what stands around blocks and can only hold words of a line: code that lost its end tag, {@code small}
 * around the whole post. The layout drops it in the end; as a {@code span}, it is in nobody's way until then. What keeps its meaning in each of the blocks, such as a link, is
 * left to the layout. The same is done to elements that HTML does not know.
 */
final class SpanningInline implements Rule {
    /** What tools write for {@code em}, {@code strong} and {@code s}, which are spread over the blocks in them. */
    private static final Set<String> OLD = Tags.names("b", "i", "strike");

    private static final Set<String> KEPT = Tags.names("video", "audio", "picture", "object", "iframe");

    private boolean loosened;

    @Override
    public String name() {
        return "spanning-inline";
    }

    @Override
    public int apply(Element body) {
        SpanningInline once = new SpanningInline();
        once.loosen(body);
        if (once.loosened) {
            Tree.moved(body);
        }
        return 0;
    }

    /** Whether there is a block in an element, in which all is loosened that spans one. */
    private boolean loosen(Element parent) {
        boolean block = false;
        boolean code = parent.normalName().equals("pre"); // Where lines of code are, for whatever stands around them.
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element && element.childNodeSize() > 0) {
                boolean isBlock = Tags.isBlock(element);
                boolean holdsBlock = loosen(element);
                block = block || isBlock || holdsBlock;
                if (!isBlock && !code && (holdsBlock ? !isKept(element) : isUnknown(element))) {
                    Tags.rename(element.clearAttributes(), "span"); // Unwrapped with the others, later.
                    loosened = true;
                }
            } else {
                block = block || Tags.isBlock(child);
            }
        }
        return block;
    }

    /** Elements of other vocabularies, such as {@code o:p}. */
    private static boolean isUnknown(Element inline) {
        String name = inline.normalName();
        return !Sanitiser.isKnown(name) && !Presentational.isKnown(name) && !KEPT.contains(name);
    }

    private static boolean isKept(Element inline) {
        String name = inline.normalName();
        return BlockWriter.SPREAD.contains(name) || OLD.contains(name) || KEPT.contains(name);
    }
}
