package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The body of a post, which remembers what stands in it until it is {@link #moved}: most rules look for elements of a few names, find
 * none that need them, and would each walk the whole tree for that.
 *
 * <p>Who puts an element or a text into the tree, takes one out, moves or renames one calls {@link #moved}. What forgets to is found
 * by each test that reads the tree again, since a memory that does not hold fails an assertion.
 */
final class Body extends Element {
    private @Nullable Contents contents;

    private Body() {
        super(Tag.valueOf("body"), "");
    }

    /** Puts one into a document in the place of its own, with all that is in it. */
    static Body in(Document document) {
        Body body = new Body();
        Element own = document.body();
        body.attributes().addAll(own.attributes());
        own.replaceWith(body);
        body.appendChildren(own.childNodes());
        return body;
    }

    /** Forgets what stood in it. */
    void moved() {
        contents = null;
    }

    /** Reads the names of its elements again. */
    void renamed() {
        if (contents != null) {
            contents.sign();
        }
    }

    /** Forgets elements of these names, and what is no element, while all other elements are where they were. */
    void changed(ElementNames names) {
        if (contents != null) {
            contents.forgotten.add(names);
            contents.partial = true;
        }
    }

    /** Forgets the pieces of text in it. */
    void joined() {
        if (contents != null) {
            contents.partial = true;
        }
    }

    /** The elements, in order. */
    List<Element> elements() {
        Contents contents = whole();
        return new ArrayList<>(Arrays.asList(contents.elements).subList(0, contents.size));
    }

    /** The elements of a name, in order. */
    List<Element> named(String name) {
        return known(contents != null && contents.forgets(name)).named(name);
    }

    /** The elements of some names, in order. */
    List<Element> named(ElementNames names) {
        return known(contents != null && contents.forgets(names)).named(names);
    }

    /** Whether there is an element of one of the names. */
    boolean has(ElementNames names) {
        return known(contents != null && contents.forgets(names)).has(names);
    }

    /** The pieces of text, in order; not to be changed. */
    List<TextNode> texts() {
        return whole().texts;
    }

    /** What is neither an element nor a piece of text, in order. */
    List<Node> others() {
        return new ArrayList<>(whole().others);
    }

    /** How many nodes there are, itself included. */
    int nodes() {
        return whole().nodes;
    }

    /** How deep the deepest of them stand below it. */
    int depth() {
        return whole().depth;
    }

    /** With nothing forgotten. */
    private Contents whole() {
        return known(contents != null && contents.partial);
    }

    /** With nothing forgotten of what is asked for. */
    private Contents known(boolean forgotten) {
        if (forgotten) {
            contents = null;
        }
        return contents();
    }

    private Contents contents() {
        if (contents == null) {
            contents = new Contents(this);
        }
        assert contents.equals(new Contents(this)) : "moved without notice";
        return contents;
    }

    @Override
    public Body clone() {
        Body clone = (Body) super.clone();
        clone.contents = null;
        return clone;
    }

    /** Elements with the signs of their names beside them, so that most are told apart without a look at them. */
    private static final class Contents {
        private static final int ROOM = 256;

        private Element[] elements = new Element[ROOM];
        private final byte[] signs;
        private int size;
        private long all;
        private final List<TextNode> texts = new ArrayList<>(ROOM);
        private final List<Node> others = new ArrayList<>();
        /** Whether all that it still knows are elements of names that are not forgotten. */
        private boolean partial;

        private final List<ElementNames> forgotten = new ArrayList<>(0);
        private int nodes = 1;
        private int depth;

        Contents(Element root) {
            add(root, 1);
            signs = new byte[size];
            sign();
        }

        void sign() {
            all = 0;
            for (int i = 0; i < size; i++) {
                int sign = ElementNames.sign(elements[i].normalName());
                all |= 1L << sign;
                signs[i] = (byte) sign;
            }
        }

        private void add(Element parent, int level) {
            int children = parent.childNodeSize();
            nodes += children;
            depth = children > 0 ? Math.max(depth, level) : depth;
            for (int i = 0; i < children; i++) {
                Node child = parent.childNode(i);
                if (child instanceof TextNode text) {
                    texts.add(text);
                } else if (child instanceof Element element) {
                    if (size == elements.length) {
                        elements = Arrays.copyOf(elements, 2 * size);
                    }
                    elements[size++] = element;
                    add(element, level + 1);
                } else {
                    others.add(child);
                }
            }
        }

        List<Element> named(String name) {
            List<Element> found = new ArrayList<>();
            int sign = ElementNames.sign(name);
            for (int i = (all >>> sign & 1) == 0 ? size : 0; i < size; i++) {
                if (signs[i] == sign && elements[i].normalName().equals(name)) {
                    found.add(elements[i]);
                }
            }
            return found;
        }

        List<Element> named(ElementNames names) {
            List<Element> found = new ArrayList<>();
            long wanted = names.signs() & all;
            for (int i = wanted == 0 ? size : 0; i < size; i++) {
                if ((wanted >>> signs[i] & 1) != 0 && names.contains(elements[i].normalName())) {
                    found.add(elements[i]);
                }
            }
            return found;
        }

        boolean has(ElementNames names) {
            return (names.signs() & all) != 0 && !named(names).isEmpty();
        }

        boolean forgets(String name) {
            for (ElementNames names : forgotten) {
                if (names.contains(name)) {
                    return true;
                }
            }
            return false;
        }

        boolean forgets(ElementNames asked) {
            for (ElementNames names : forgotten) {
                if (names.meets(asked)) {
                    return true;
                }
            }
            return false;
        }

        /** Those whose place is not forgotten. */
        private List<Element> known(List<ElementNames> forgotten) {
            List<Element> known = new ArrayList<>(Arrays.asList(elements).subList(0, size));
            known.removeIf(element -> forgotten.stream().anyMatch(names -> names.contains(element.normalName())));
            return known;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Contents now
                    && known(forgotten).equals(now.known(forgotten))
                    && (partial || (others.equals(now.others) && texts.equals(now.texts)));
        }

        @Override
        public int hashCode() {
            return size;
        }
    }
}
