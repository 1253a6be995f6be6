package org.broadsheet.transform.html;

import java.util.List;
import org.broadsheet.transform.image.Srcset;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What the HTML Standard asks of {@code picture}, {@code source} and {@code srcset}. */
final class PictureModel {
    /** The whole window, as the Standard has it where an author gives no other. */
    private static final String DEFAULT_SIZES = "100vw";

    private PictureModel() {}

    /** Puts right one of the elements, and says whether it had to. */
    static boolean mend(Element element) {
        return switch (element.normalName()) {
            case "picture" -> unwrapped(element);
            case "source" -> removed(element);
            default -> sized(element);
        };
    }

    /** A picture is sources and then one image, and nothing else. */
    private static boolean unwrapped(Element picture) {
        List<Element> images = picture.select("> img");
        boolean others = picture.children().stream()
                .anyMatch(child -> !child.normalName().equals("source")
                        && !child.normalName().equals("img"));
        boolean last = images.size() == 1 && images.get(0).nextElementSibling() == null;
        if (last && !others && picture.textNodes().stream().allMatch(TextNode::isBlank)) {
            return false;
        }
        picture.select("> source").remove();
        picture.unwrap();
        return true;
    }

    private static boolean removed(Element source) {
        String parent = source.parent() == null ? "" : source.parent().normalName();
        boolean good = parent.equals("picture") ? isChoice(source) : isMedium(parent) && source.hasAttr("src");
        if (!good) {
            source.remove();
            return true;
        }
        if (parent.equals("picture")) {
            boolean other = without(source, "src");
            return sized(source) || other;
        }
        boolean other = without(source, "srcset");
        return without(source, "sizes") || other;
    }

    private static boolean isMedium(String parent) {
        return parent.equals("video") || parent.equals("audio");
    }

    /** A source without a condition would leave the next ones out. */
    private static boolean isChoice(Element source) {
        return source.hasAttr("srcset") && (source.hasAttr("media") || source.hasAttr("type"));
    }

    private static boolean without(Element source, String attribute) {
        boolean had = source.hasAttr(attribute);
        source.removeAttr(attribute);
        return had;
    }

    /** Widths need sizes, and nothing else may have them. */
    private static boolean sized(Element element) {
        boolean widths = Srcset.parse(element.attr("srcset")).hasWidths();
        if (widths == element.hasAttr("sizes")) {
            return false;
        }
        if (widths) {
            element.attr("sizes", DEFAULT_SIZES);
        } else {
            element.removeAttr("sizes");
        }
        return true;
    }
}
