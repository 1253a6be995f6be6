package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.by;
import static org.broadsheet.publish.PostBuilder.post;

import java.util.Map;
import java.util.stream.IntStream;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;

/** However many posts have a day, a tag and a source in common, no file of the site lists more than a page has room for. */
class CrowdIT extends RunningSite {
    private static final int POSTS = 5_200;

    /** A page of posts is shorter, with titles and summaries as they are here; so is the frame around them. */
    private static final int MOST_BYTES = 80 * 1024;

    @Test
    void isDividedUntilEachFileIsShort() {
        IntStream.range(0, POSTS).forEach(n -> site.send(numbered(n)));
        site.awaitPublished();

        Map<String, String> tree = site.tree();
        assertThat(tree)
                .allSatisfy(
                        (path, content) -> assertThat(content.length()).as(path).isLessThan(MOST_BYTES));
        assertThat(tree.entrySet())
                .filteredOn(file -> file.getKey().endsWith("index.html"))
                .allSatisfy(file -> assertThat(file.getValue().split("<article class=\"h-entry\">", -1))
                        .as(file.getKey())
                        .hasSizeLessThanOrEqualTo(1 + Shelves.POSTS));
    }

    /** Two thirds share a title, the others have letters of their own; and each has a tag and an author of its own. */
    private static PostBuilder numbered(int n) {
        String title = n % 3 == 0 ? (char) ('a' + n % 23) + " post" : "Daily links";
        return post("p" + n)
                .title(title)
                .on("2010-01-11")
                .tags("all", "Tag " + n % 700)
                .quotes(by("Jane Doe"), by("Author " + n % 700));
    }
}
