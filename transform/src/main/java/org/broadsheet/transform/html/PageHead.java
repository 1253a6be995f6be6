package org.broadsheet.transform.html;

import java.util.Optional;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.transform.frontmatter.DateReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the body itself says of the post, where its head does not: the title of a whole page or the first heading, and a
 * date that stands in a heading right after. Both leave the body, since the page shows them above it.
 *
 * @param title empty where there is none
 * @param date or null
 */
public record PageHead(String title, @Nullable PostDate date) {
    private static final PageHead NONE = new PageHead("", null);

    /** Takes the heading out of the body where it is wanted as the title. */
    public static PageHead take(Document document, boolean wanted, DateReader dates) {
        if (!wanted) {
            return NONE;
        }
        Element heading = firstHeading(document.body());
        if (heading == null) {
            return new PageHead(Title.of(document.title()).text(), null);
        }
        Element next = heading.nextElementSibling();
        Optional<PostDate> date =
                next == null || !next.normalName().matches("h[2-4]") ? Optional.empty() : dates.read(Words.of(next));
        if (date.isPresent() && next != null) {
            next.remove();
        }
        heading.remove();
        return new PageHead(Words.of(heading), date.orElse(null));
    }

    /** A heading of the first or second level with nothing visible before it. */
    private static @Nullable Element firstHeading(Element body) {
        Element container = body;
        while (true) {
            Node first = container.childNodes().stream()
                    .filter(node -> !Tags.isBlank(node))
                    .findFirst()
                    .orElse(null);
            if (!(first instanceof Element element)) {
                return null;
            }
            if (element.normalName().matches("h[12]")) {
                return element.selectFirst("img") == null ? element : null;
            }
            if (!Tags.BOXES.contains(element.normalName())) {
                return null;
            }
            container = element;
        }
    }
}
