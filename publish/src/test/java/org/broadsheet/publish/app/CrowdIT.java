package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.by;
import static org.broadsheet.publish.PostBuilder.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;

/** However many posts have a day, a tag and a source in common, no file of the site lists more than a page has room for. */
class CrowdIT extends RunningSite {
    private static final int POSTS = 1_500;

    /** A page of posts is shorter, with titles and summaries as they are here; so is the frame around them. */
    private static final int MOST_BYTES = 80 * 1024;

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]*)");

    @Test
    void isDividedUntilEachPageIsShortAndEveryPostIsFound() {
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
        assertThat(postsIn(reachable(tree))).hasSize(POSTS);
        assertThat(site.page("2010/01/11/~d/index.html")).contains("11 January 2010 · D", ">Part a</a>");
        assertThat(String.join("", sitemaps(tree)).split("<loc>", -1)).hasSize(1 + POSTS + 3);
        assertThat(site.differencesToFresh()).isEmpty();

        Map<String, Long> times = site.times();
        site.send(numbered(1_000).title("Quite another title"));
        site.awaitPublished();
        assertThat(site.changedSince(times))
                .hasSizeLessThan(40)
                .contains("2010/01/11/~q/index.html")
                .allSatisfy(path -> assertThat(site.has(path) ? site.page(path).length() : 0)
                        .as(path)
                        .isLessThan(MOST_BYTES));

        site.stop();
        IntStream.range(60, POSTS).forEach(n -> site.withdraw(numbered(n)));
        site.start();
        site.awaitPublished();
        assertThat(site.page("2010/01/index.html")).contains("2010/01/11/p59/");
        assertThat(site.has("2010/01/11/~d/index.html")).isFalse();
        assertThat(site.differencesToFresh()).isEmpty();
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

    private static Set<String> sitemaps(Map<String, String> tree) {
        return tree.entrySet().stream()
                .filter(file -> file.getKey().startsWith("sitemap-"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static Set<String> postsIn(Set<String> paths) {
        return paths.stream()
                .filter(path -> path.matches("2010/01/11/p\\d+/index\\.html"))
                .collect(Collectors.toSet());
    }

    /** The pages to which links lead from the first one; not from posts, which lead to the posts beside them. */
    private static Set<String> reachable(Map<String, String> tree) {
        Set<String> seen = new HashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String path = open.pop();
            String page = new String(tree.get(path).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            if (!postsIn(Set.of(path)).isEmpty()) {
                continue;
            }
            for (Matcher link = LINK.matcher(page); link.find(); ) {
                URI target = URI.create("http://x/" + path).resolve(link.group(1));
                String file = target.getPath().substring(1) + (target.getPath().endsWith("/") ? "index.html" : "");
                if ("x".equals(target.getHost()) && tree.containsKey(file) && seen.add(file)) {
                    open.push(file);
                }
            }
        }
        return seen;
    }
}
