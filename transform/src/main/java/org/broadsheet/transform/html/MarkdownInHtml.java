package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.broadsheet.transform.markdown.MarkdownNodes;
import org.commonmark.Extension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown in blocks of raw HTML, which CommonMark shows with its marks: a link in a {@code <figcaption>}, strong words in a
 * {@code <div>}, the lines below an {@code <hr>}. Writers have got used to dialects that read it.
 *
 * <p>Between the tags only marks within lines count, unless the writer asks for more by {@code markdown="1"}. As kramdown has it, the
 * block ends where its element does: what stands in the lines below is Markdown like any other. Code, scripts and their like stay as
 * they are.
 */
final class MarkdownInHtml {
    static final String NAME = "markdown-in-html";

    /** Lines below an element may hold elements with lines below; each round reads the rest again. */
    private static final int MOST_ROUNDS = 8;

    private final Parser document;
    private final Parser lines;
    private final Parser blocks;

    /**
     * A reader.
     *
     * @param document reads whole posts
     * @param extensions for words between tags
     */
    MarkdownInHtml(Parser document, List<Extension> extensions) {
        this.document = document;
        this.lines = parser(extensions, Set.of());
        this.blocks =
                parser(extensions, Set.of(Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class));
    }

    private static Parser parser(List<Extension> extensions, Set<Class<? extends Block>> types) {
        return Parser.builder().extensions(extensions).enabledBlockTypes(types).build();
    }

    /** Puts what they mean in the place of blocks with Markdown in them, and says in how many. */
    int read(Node root) {
        List<HtmlBlock> raw = new ArrayList<>();
        Map<String, LinkReferenceDefinition> definitions = new HashMap<>();
        for (Node node = root; node != null; node = MarkdownNodes.next(node, root)) {
            if (node instanceof HtmlBlock block && RawBlock.maybe(block.getLiteral())) {
                raw.add(block);
            } else if (node instanceof LinkReferenceDefinition definition) {
                definitions.putIfAbsent(key(definition.getLabel()), definition);
            }
        }
        int count = 0;
        for (int round = 0; round < MOST_ROUNDS && !raw.isEmpty(); round++) {
            List<HtmlBlock> within = new ArrayList<>();
            for (HtmlBlock block : raw) {
                count += read(block, definitions, within) ? 1 : 0;
            }
            raw = within;
        }
        return count;
    }

    private boolean read(HtmlBlock html, Map<String, LinkReferenceDefinition> definitions, List<HtmlBlock> within) {
        RawBlock block = new RawBlock(html.getLiteral());
        String named = definitions(block, definitions);
        int end = block.end();
        boolean more = end > 0 && RawBlock.isMarkdown(block.text().substring(end));
        boolean inside = block.asks() || block.hasInline() || !named.isEmpty();
        if (!more && !inside) {
            return false;
        }
        String head = more ? block.text().substring(0, end) : block.text();
        List<Node> read = new ArrayList<>(
                inside ? children((block.asks() ? blocks : lines).parse(head + named)) : List.of(raw(head)));
        List<Node> below = more ? children(document.parse(block.text().substring(end) + named)) : List.of();
        read.addAll(below);
        if (!restore(read, block.held())) {
            return false;
        }
        read.forEach(html::insertBefore);
        for (Node node : below) {
            if (node instanceof HtmlBlock raw && RawBlock.maybe(raw.getLiteral())) {
                within.add(raw);
            }
        }
        html.unlink();
        return true;
    }

    /** The definitions of the links that it names, as Markdown. */
    private static String definitions(RawBlock block, Map<String, LinkReferenceDefinition> definitions) {
        if (definitions.isEmpty()) {
            return "";
        }
        StringBuilder named = new StringBuilder();
        for (String label : block.labels()) {
            LinkReferenceDefinition definition = definitions.get(key(label));
            if (definition != null) {
                named.append("\n\n[")
                        .append(label)
                        .append("]: <")
                        .append(definition.getDestination())
                        .append('>');
                String title = definition.getTitle();
                if (title != null && title.indexOf('"') < 0) {
                    named.append(" \"").append(title).append('"');
                }
            }
        }
        return named.toString();
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static HtmlBlock raw(String html) {
        HtmlBlock block = new HtmlBlock();
        block.setLiteral(html);
        return block;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Puts back what was held; false where a placeholder is not a tag of its own any more. */
    private static boolean restore(List<Node> read, List<String> held) {
        int[] restored = {0};
        for (Node root : held.isEmpty() ? List.<Node>of() : read) {
            for (Node node = root; node != null; node = MarkdownNodes.next(node, root)) {
                if (node instanceof HtmlInline tag) {
                    tag.setLiteral(restored(tag.getLiteral(), held, restored));
                } else if (node instanceof HtmlBlock block) {
                    block.setLiteral(restored(block.getLiteral(), held, restored));
                }
            }
        }
        return restored[0] == held.size();
    }

    /** Placeholders keep their order. */
    private static String restored(String html, List<String> held, int[] count) {
        return RawBlock.PLACEHOLDER.matcher(html).replaceAll(found -> {
            boolean next = count[0] < held.size() && found.group().equals(RawBlock.placeholder(count[0]));
            return Matcher.quoteReplacement(next ? held.get(count[0]++) : found.group());
        });
    }
}
