package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.WhiteSpace;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as a figure with h-cite microformats. What was an attribution in the post moves into the caption word for
 * word: {@code — <cite>Title</cite>, posted by <a>Name</a> at <a>1:31 PM</a>, via <a>Site</a>}. An attribution that is part
 * of a sentence stays there and is not said twice.
 */
final class QuoteFigure {
    private static final Set<String> INVISIBLE = Set.of("cite", "front-matter");

    private QuoteFigure() {}

    static void write(Quotation quotation, Resolution resolution, String id) {
        Element block = quotation.block();
        Element figure = quotation.figure() == null ? wrapped(block) : quotation.figure();
        Source source = resolution.source();
        figure.removeAttr("id")
                .attr("class", source == null ? "quote" : "quote h-cite")
                .attr("id", id);
        boolean named =
                resolution.clues().stream().anyMatch(clue -> !clue.kind().equals("pull-quote"));
        if (!named && quotation.isPulled()) {
            figure.addClass("pull");
        }
        if (source == null || quotation.figure() != null) {
            return;
        }
        if (source.url() != null) {
            block.attr("cite", source.url());
        }
        Caption caption = new Caption();
        Element heading = quotation.heading();
        if (heading != null) {
            caption.add(title(heading, source.url()));
        }
        for (Element line : resolution.lines()) {
            mark(line, source);
            caption.addContents(line);
        }
        if (caption.isEmpty() && source.url() != null && isInvisible(resolution)) {
            caption.add(reference(source, source.url()));
        }
        caption.writeTo(figure);
    }

    /** Nothing that a reader sees has the address: an attribute does, or the post's head. Words around it may yet say who speaks. */
    private static boolean isInvisible(Resolution resolution) {
        return resolution.clues().stream()
                .filter(clue -> clue.url() != null)
                .allMatch(clue -> INVISIBLE.contains(clue.kind()));
    }

    /** The title, or the host where the title is not known, as a link. */
    private static Element reference(Source source, String url) {
        Element link = Tags.element("a")
                .attr("class", source.title() == null ? "u-url" : "u-url p-name")
                .attr("href", url);
        link.text(source.title() == null ? Address.host(url) : source.title());
        return Tags.element("cite").appendChild(link);
    }

    private static Element wrapped(Element block) {
        Element figure = Tags.element("figure");
        block.replaceWith(figure);
        figure.appendChild(block);
        return figure;
    }

    private static Element title(Element heading, @Nullable String url) {
        Element cite = Tags.element("cite");
        Element name = url == null || heading.selectFirst("a") != null ? Tags.element("span") : Tags.element("a");
        if (name.normalName().equals("a") && url != null) {
            name.attr("class", "u-url p-name").attr("href", url);
        } else {
            name.attr("class", "p-name");
        }
        WhiteSpace.fold(heading);
        name.appendChildren(new ArrayList<>(heading.childNodes()));
        heading.remove();
        return cite.appendChild(name);
    }

    /** Says in a line's own links and names what they are. */
    private static void mark(Element line, Source source) {
        for (Element link : line.select("a[href]")) {
            String words = Words.of(link);
            String href = link.attr("href");
            Author author = source.author();
            if (author != null && words.equals(author.name())) {
                link.addClass("p-author").addClass("h-card");
                if (href.equals(source.url())) {
                    link.addClass("u-url");
                }
            } else if (words.equals(source.site()) && !href.equals(source.url())) {
                link.addClass("p-publication");
            } else if (href.equals(source.url())) {
                link.addClass("u-url");
                if (words.equals(source.title())) {
                    link.addClass("p-name");
                } else if (words.equals(source.site())) {
                    link.addClass("p-publication");
                } else if (words.equals(source.published())) {
                    link.addClass("dt-published");
                }
            }
        }
        Author author = source.author();
        if (author != null && line.selectFirst(".p-author") == null) {
            span(line, author.name(), "p-author h-card");
        }
        if (source.title() != null && line.selectFirst(".p-name") == null) {
            span(line, source.title(), "p-name");
        }
        if (source.site() != null && line.selectFirst(".p-publication") == null) {
            span(line, source.site(), "p-publication");
        }
    }

    private static void span(Element line, String words, String classes) {
        for (TextNode text : line.nodeStream(TextNode.class).toList()) {
            int at = text.getWholeText().indexOf(words);
            if (at >= 0) {
                TextNode rest = at == 0 ? text : text.splitText(at);
                if (rest.getWholeText().length() > words.length()) {
                    rest.splitText(words.length());
                }
                rest.wrap("<span class=\"" + classes + "\"></span>");
                return;
            }
        }
    }

    /** The parts of a caption, with a dash before and commas between. */
    private static final class Caption {
        private final Element caption = Tags.element("figcaption");

        boolean isEmpty() {
            return caption.childNodeSize() == 0;
        }

        void add(Node part) {
            caption.appendText(caption.childNodeSize() == 0 ? "\u2014 " : ", ");
            caption.appendChild(part);
        }

        void addContents(Element line) {
            WhiteSpace.fold(line);
            List<Node> nodes = inline(line);
            stripDash(nodes);
            caption.appendText(caption.childNodeSize() == 0 ? "\u2014 " : ", ");
            caption.appendChildren(nodes);
            Element list = line.parent();
            line.remove();
            if (list != null && line.normalName().equals("li") && Tree.childElements(list) == 0) {
                list.remove();
            }
        }

        /** What a caption takes over of a line, which may be an item that holds paragraphs. */
        private static List<Node> inline(Element line) {
            List<Node> nodes = new ArrayList<>();
            for (Node node : line.childNodes()) {
                if (node instanceof Element paragraph && paragraph.normalName().equals("p")) {
                    if (!nodes.isEmpty()) {
                        nodes.add(new TextNode(" "));
                    }
                    nodes.addAll(paragraph.childNodes());
                } else {
                    nodes.add(node);
                }
            }
            return nodes;
        }

        void writeTo(Element figure) {
            if (caption.childNodeSize() > 0) {
                figure.appendChild(caption);
            }
        }

        private static void stripDash(List<Node> nodes) {
            Node leaf = nodes.isEmpty() ? null : nodes.get(0);
            while (leaf instanceof Element element) {
                leaf = element.firstChild();
            }
            if (leaf instanceof TextNode first) {
                first.text(first.getWholeText().replaceFirst("^[\\s\u2014\u2013\u2015\u2012~-]+", ""));
                removeEmptied(first, nodes);
                removeEmptied(first, nodes);
            }
        }

        /** A link that held nothing but the dash goes with it. */
        private static void removeEmptied(TextNode dash, List<Node> nodes) {
            Node gone = dash;
            while (isEmpty(gone)) {
                Node parent = gone.parent();
                boolean outermost = nodes.remove(gone);
                gone.remove();
                if (outermost || parent == null) {
                    return;
                }
                gone = parent;
            }
        }

        private static boolean isEmpty(Node node) {
            return node instanceof TextNode text ? text.getWholeText().isEmpty() : node.childNodeSize() == 0;
        }
    }
}
