package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;

/**
 * Takes out images that are there to be fetched and not to be seen: those of at most one pixel each way, as blogging tools
 * and feed counters append them to a post.
 */
final class TrackingPixel implements RemovingRule {
    @Override
    public String name() {
        return "tracking-pixel";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element image : Tree.named(body, "img")) {
            if (isDot(image.attr("width")) && isDot(image.attr("height"))) {
                repairs.removed(image);
                image.remove();
                count++;
            }
        }
        return count;
    }

    private static boolean isDot(String length) {
        return switch (length.strip()) {
            case "0", "1", "0px", "1px" -> true;
            default -> false;
        };
    }
}
