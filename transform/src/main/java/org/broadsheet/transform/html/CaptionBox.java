package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Makes a figure of a picture and its caption in the boxes that WordPress (before themes asked for HTML5), Blogger and Posterous put
 * around them; taken apart, the caption would read like a sentence of the post.
 */
final class CaptionBox implements Rule {
    private static final Set<String> BOXES = Tags.names("div", "dl", "table");

    /** A box of a tool, by its class, and the caption in it. */
    private record Form(Set<String> boxes, String box, String caption) {
        boolean is(Element element) {
            return boxes.contains(element.normalName()) && element.hasClass(box);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(Tags.names("div", "dl"), "wp-caption", ".wp-caption-text"),
            new Form(Tags.names("table"), "tr-caption-container", "td.tr-caption"),
            new Form(Tags.names("div"), "p_embed", ".p_embed_description"));

    @Override
    public String name() {
        return "caption-box";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        List<Element> boxes = Tree.named(body, BOXES);
        boxes.removeIf(box -> !box.hasAttr("class"));
        for (Form form : FORMS) {
            for (Element box : boxes) {
                Element caption = form.is(box) ? box.selectFirst(form.caption()) : null;
                if (caption != null && box.selectFirst("img, video") != null) {
                    caption.remove();
                    box.replaceWith(figure(box, caption));
                    count++;
                }
            }
        }
        return count;
    }

    private static Element figure(Element box, Element caption) {
        Element figure = Tags.element("figure");
        List<Element> holders = box.select("td, dt");
        for (Element holder : holders.isEmpty() ? List.of(box) : holders) {
            figure.appendChildren(nodes(holder));
        }
        return figure.appendChild(Tags.element("figcaption").appendChildren(nodes(caption)));
    }

    private static List<Node> nodes(Element holder) {
        return new ArrayList<>(holder.childNodes());
    }
}
