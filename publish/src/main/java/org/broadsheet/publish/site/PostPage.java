package org.broadsheet.publish.site;

import java.util.List;
import org.broadsheet.events.PostEnriched;
import org.jspecify.annotations.Nullable;

/**
 * A post's page.
 *
 * @param entry its title, address, date and tags
 * @param untitled whether its title only says its first words again, so that readers need not see it
 * @param updated its date of change, or null
 * @param authors its authors
 * @param originalUrl where it appeared first, or null
 * @param html its content with links made relative; what may be wider than the page becomes reachable by keyboard
 * @param citations its quotations whose source is known
 * @param newer the next younger post, or null
 * @param older the next older post, or null
 */
public record PostPage(
        Entry entry,
        boolean untitled,
        Entry.@Nullable Day updated,
        List<PostEnriched.Author> authors,
        @Nullable String originalUrl,
        String html,
        List<Citation> citations,
        @Nullable Entry newer,
        @Nullable Entry older) {
    public PostPage {
        authors = List.copyOf(authors);
        html = Scrolling.reachable(html);
        citations = List.copyOf(citations);
    }
}
