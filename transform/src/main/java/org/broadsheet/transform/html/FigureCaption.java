package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.transform.embed.Embed;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A figure holds its picture without a paragraph around it, and words right behind the picture are its caption, as
 * WordPress keeps them.
 */
final class FigureCaption implements Rule {
    private static final Set<String> MEDIA = Tags.names("img", "picture", "video", "audio");

    @Override
    public String name() {
        return "figure-caption";
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        for (Element figure : Tree.named(body, "figure")) {
            Element line = onlyLine(figure);
            if (line != null) {
                count += !figure.hasClass(Embed.CLASS) && caption(figure, line) ? 1 : 0;
                line.unwrap();
                Tree.moved(body);
            }
        }
        return count;
    }

    /** The one paragraph beside the caption, where it begins with a picture or is a card's link. */
    private static @Nullable Element onlyLine(Element figure) {
        Element line = figure.firstElementChild();
        boolean alone = line != null && line.normalName().equals("p") && isAlone(line, figure);
        if (!alone || line == null || line.childNodeSize() == 0) {
            return null;
        }
        boolean card = figure.hasClass(Embed.CLASS) && line.childNodeSize() == 1;
        return card || isPicture(line.childNode(0)) ? line : null;
    }

    /** Beside a caption, or what is cleared away later. */
    private static boolean isAlone(Element line, Element figure) {
        return figure.children().stream()
                .allMatch(
                        child -> child.equals(line) || child.normalName().equals("figcaption") || Tags.isBlank(child));
    }

    private static boolean isPicture(Node node) {
        if (!(node instanceof Element element)) {
            return false;
        }
        boolean link = element.normalName().equals("a") && element.childNodeSize() == 1;
        return MEDIA.contains(element.normalName()) || (link && isPicture(element.childNode(0)));
    }

    private static boolean caption(Element figure, Element line) {
        List<Node> words = new ArrayList<>();
        for (Node node : line.childNodes()) {
            if (!words.isEmpty() || (!isPicture(node) && !Tags.isBlank(node))) {
                words.add(node);
            }
        }
        Element known = Tree.child(figure, "figcaption");
        if (words.isEmpty() || (known != null && !Tags.isBlank(known))) {
            return false;
        }
        if (known != null) {
            known.remove();
        }
        Element caption = figure.appendElement("figcaption");
        words.forEach(caption::appendChild);
        BlockWriter.trim(caption);
        BlockWriter.trim(line);
        return true;
    }
}
