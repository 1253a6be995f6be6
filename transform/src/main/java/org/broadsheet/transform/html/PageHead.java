package org.broadsheet.transform.html;

import java.util.Optional;
import java.util.Set;
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
 * @param repeated whether a heading said the front matter's title again and was taken out
 */
public record PageHead(String title, @Nullable PostDate date, boolean repeated) {
    private static final Set<String> TITLING = Tags.names("h1", "h2");
    private static final Set<String> DATED = Tags.names("h2", "h3", "h4");

    /**
     * Takes the heading out of the body where it is the title.
     *
     * @param title that the front matter has, or empty where the body has to say it
     * @param repairs is told what leaves the body
     */
    public static PageHead take(Document document, String title, DateReader dates, Repairs repairs) {
        Element first = firstHeading(document.body());
        Element heading = first == null ? titled(document) : first;
        if (heading == null) {
            return new PageHead(Title.of(title(document)).text(), null, false);
        }
        String words = Words.of(heading).replace('\n', ' ');
        if (!title.isEmpty()) {
            boolean repeated = words.equalsIgnoreCase(title);
            if (repeated) {
                remove(heading, repairs);
            }
            return new PageHead("", null, repeated);
        }
        Element next = heading.nextElementSibling();
        Optional<PostDate> date =
                next == null || !DATED.contains(next.normalName()) ? Optional.empty() : dates.read(Words.of(next));
        if (date.isPresent() && next != null) {
            next.remove();
        }
        remove(heading, repairs);
        return new PageHead(words, date.orElse(null), false);
    }

    private static void remove(Element heading, Repairs repairs) {
        Tree.moved(heading);
        repairs.removed(heading);
        heading.remove();
    }

    /** Empty of a post that is no whole page, as most are: that is cheaper to see than a title to find. */
    private static String title(Document document) {
        return document.head().childNodeSize() == 0 ? "" : document.title();
    }

    /** The heading that says the title of a whole page, behind a picture or a menu. */
    private static @Nullable Element titled(Document document) {
        String title = title(document);
        return title.isBlank()
                ? null
                : Tree.named(document.body(), "h1").stream()
                        .filter(heading -> heading.text().equalsIgnoreCase(title))
                        .findFirst()
                        .orElse(null);
    }

    /** A heading of the first or second level with nothing visible before it. */
    private static @Nullable Element firstHeading(Element body) {
        Element container = body;
        while (true) {
            if (!(firstVisible(container) instanceof Element element)) {
                return null;
            }
            if (TITLING.contains(element.normalName())) {
                return element.selectFirst("img") == null ? element : null;
            }
            if (!Tags.BOXES.contains(element.normalName())) {
                return null;
            }
            container = element;
        }
    }

    private static @Nullable Node firstVisible(Element container) {
        for (int i = 0; i < container.childNodeSize(); i++) {
            if (!Tags.isBlank(container.childNode(i))) {
                return container.childNode(i);
            }
        }
        return null;
    }
}
