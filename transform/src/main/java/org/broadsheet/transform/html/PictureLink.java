package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gives a picture back the link that stood around it, where a tool put a link to the picture's own file in between: no link
 * stands in a link, so that a browser closes the outer one before the picture, without a word in it.
 *
 * <p>{@code <a href="/page"></a><a href="/big.jpg"><img src="/small.jpg"></a>} becomes {@code <a href="/page"><img
 * src="/small.jpg"></a>}; the file, which the picture shows anyway, is declared as taken out.
 */
final class PictureLink implements RemovingRule {
    private static final Pattern FILE =
            Pattern.compile("[^?#]+\\.(?:jpe?g|png|gif|webp)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
    /** What an export leaves between the two: boxes, white space, more shells of the same link. */
    private static final int FARTHEST = 12;

    @Override
    public String name() {
        return "picture-link";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element link : Tree.named(body, "a")) {
            String target = link.attr("href");
            Element picture = link.hasAttr("href") && Tags.isBlank(link) && Urls.isAbsolute(Urls.web(target))
                    ? pictureBehind(link)
                    : null;
            if (picture != null) {
                repairs.removed(Tags.element("a").attr("href", picture.attr("href")));
                picture.attr("href", target);
                count++;
            }
        }
        return count;
    }

    private static @Nullable Element pictureBehind(Element link) {
        Node node = following(link);
        for (int step = 0; node != null && step < FARTHEST; step++) {
            if (node instanceof Element next && next.normalName().equals("a") && !isShell(next, link)) {
                return leadsToItsPicture(next) ? next : null;
            }
            boolean between = Tags.isBlank(node) && !node.normalName().equals("br");
            boolean box = node instanceof Element element
                    && (Tags.BOXES.contains(element.normalName())
                            || element.normalName().equals("p"));
            if (!between && !box) {
                return null;
            }
            node = box && node.childNodeSize() > 0 ? node.childNode(0) : following(node);
        }
        return null;
    }

    private static boolean isShell(Element next, Element link) {
        return Tags.isBlank(next) && next.attr("href").equals(link.attr("href"));
    }

    private static boolean leadsToItsPicture(Element link) {
        return Tree.named(link, "img").size() == 1
                && link.wholeText().isBlank()
                && FILE.matcher(link.attr("href")).matches();
    }

    /** The next node that is not inside this one. */
    private static @Nullable Node following(Node node) {
        Node up = node;
        while (up != null && up.nextSibling() == null) {
            up = up.parent();
        }
        return up == null ? null : up.nextSibling();
    }
}
