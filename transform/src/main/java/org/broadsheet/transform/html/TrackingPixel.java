package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes out images that are there to be fetched and not to be seen: those of at most one pixel each way, and those of
 * counters, as blogging tools and feeds append them to a post.
 */
final class TrackingPixel implements RemovingRule {
    /** Addresses that serve nothing else, should the size be lost: Blogger's, FeedBurner's, WordPress's and Amazon's counters. */
    private static final Pattern COUNTER = Pattern.compile(
            "^(?:https?:)?//(?:blogger\\.googleusercontent\\.com/tracker/|feeds\\.feedburner\\.com/~r/|feeds\\.wordpress\\.com/1\\.0/"
                    + "|(?:pixel|stats)\\.wp\\.com/|stats\\.wordpress\\.com/|www\\.assoc-amazon\\.[a-z.]{2,6}/(?:e/ir|s/noscript)|ir-[a-z]{2}\\.amazon-adsystem\\.com/e/ir)");

    @Override
    public String name() {
        return "tracking-pixel";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element image : Tree.named(body, "img")) {
            boolean dot = isDot(image.attr("width")) && isDot(image.attr("height"));
            if (dot || COUNTER.matcher(image.attr("src")).find()) {
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
