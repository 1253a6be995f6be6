package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader that follows a feed back through its archives gets every public dated post, and no other. */
class FeedArchivesIT extends RunningSite {
    private static final String HOME = "https://example.org/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void holdEveryPublicPostByMonth() throws Exception {
        site.send(post("a").on("2019-01-02"));
        site.send(post("b").on("2020-01-02"));
        site.send(post("c").on("2020-01-03"));
        site.send(post("d").on("2020-03-04"));
        site.send(post("draft").on("2020-02-04").draft());
        site.send(post("future").on("2031-02-04"));
        site.send(post("undated").undated());
        site.awaitPublished();

        for (String format : List.of("atom.xml", "feed.xml")) {
            assertThat(archives(format)).containsExactly("2020/03/", "2020/01/", "2019/01/");
            assertThat(titles(read("2020/01/" + format))).containsExactly("Post c", "Post b");
            SyndFeed middle = read("2020/01/" + format);
            assertThat(link(middle, "self")).contains(HOME + "2020/01/" + format);
            assertThat(link(middle, "current")).contains(HOME + format);
            assertThat(link(middle, "next-archive")).contains(HOME + "2020/03/" + format);
            assertThat(link(read("2020/03/" + format), "next-archive")).isEmpty();
            assertThat(link(read("2019/01/" + format), "prev-archive")).isEmpty();
            assertThat(site.page("2020/01/" + format)).contains("<fh:archive/>");
            assertThat(site.page(format)).doesNotContain("<fh:archive");
        }
        assertThat(pagesOfJson())
                .containsExactly("feed.json", "2020/03/feed.json", "2020/01/feed.json", "2019/01/feed.json");
        assertThat(site.has("2020/02/atom.xml")).isFalse();
        assertThat(site.has("2031/02/atom.xml")).isFalse();
        assertThat(site.has("undated/atom.xml")).isFalse();
    }

    @Test
    void followWhateverBecomesOfAPost() throws Exception {
        site.send(post("a").on("2019-01-02"));
        site.send(post("b").on("2020-01-02"));
        site.send(post("c").on("2021-01-02").draft());
        site.awaitPublished();
        assertThat(archives("atom.xml")).containsExactly("2020/01/", "2019/01/");

        site.send(post("b").on("2018-07-02"));
        site.send(post("c").on("2021-01-02"));
        site.awaitPublished();
        assertThat(archives("atom.xml")).containsExactly("2021/01/", "2019/01/", "2018/07/");
        assertThat(site.has("2020/01/atom.xml")).isFalse();

        site.withdraw(post("a"));
        site.awaitPublished();
        assertThat(archives("atom.xml")).containsExactly("2021/01/", "2018/07/");
        assertThat(site.has("2019/01/feed.json")).isFalse();
        assertThat(site.differencesToFresh()).isEmpty();
    }

    @Test
    void leaveEachOtherAloneWhereNoneAppearsOrVanishes() {
        site.send(post("a").on("2018-01-02"));
        site.send(post("b").on("2019-01-02"));
        site.send(post("c").on("2020-01-02"));
        site.awaitPublished();

        var times = site.times();
        site.send(post("b").on("2019-01-05").html("<p>Other words.</p>"));
        site.awaitPublished();

        assertThat(site.changedSince(times))
                .contains("2019/01/atom.xml")
                .doesNotContainAnyElementsOf(Set.of("2018/01/atom.xml", "2020/01/atom.xml", "2018/01/feed.json"));
    }

    @Test
    void areByDayWhereAMonthIsCrowded() throws Exception {
        site.send(post("before").on("2009-12-31"));
        for (int n = 1; n <= Shelves.POSTS; n++) {
            site.send(post("m" + n).on(String.format("2010-01-%02d", 1 + n % 2)));
        }
        site.awaitPublished();
        assertThat(archives("feed.xml")).containsExactly("2010/01/", "2009/12/");

        site.send(post("one-more").on("2010-01-01"));
        site.awaitPublished();
        assertThat(archives("feed.xml")).containsExactly("2010/01/02/", "2010/01/01/", "2009/12/");
        assertThat(site.has("2010/01/feed.xml")).isFalse();
        assertThat(link(read("2009/12/feed.xml"), "next-archive")).contains(HOME + "2010/01/01/feed.xml");
        assertThat(site.differencesToFresh()).isEmpty();

        site.withdraw(post("m1"));
        site.awaitPublished();
        assertThat(archives("feed.xml")).containsExactly("2010/01/", "2009/12/");
        assertThat(site.differencesToFresh()).isEmpty();
    }

    /** The winner of an id keeps it, in whichever archive the others are. */
    @Test
    void tellPostsWithOneIdApart() throws Exception {
        site.send(post("a").on("2018-01-02").feedId("shared"));
        site.send(post("b").on("2019-01-02").feedId("shared"));
        site.awaitPublished();
        assertThat(id("2018/01/feed.json")).isNotEqualTo(id("2019/01/feed.json"));

        site.withdraw(post("a"));
        site.awaitPublished();
        assertThat(id("2019/01/feed.json")).isEqualTo("shared");
        assertThat(site.differencesToFresh()).isEmpty();
    }

    /** The folders of the archives, as a reader comes upon them from the newest entries. */
    private List<String> archives(String format) throws Exception {
        List<String> folders = new ArrayList<>();
        Optional<String> next = link(read(format), "prev-archive");
        while (next.isPresent()) {
            String path = next.get().substring(HOME.length());
            folders.add(path.substring(0, path.length() - format.length()));
            next = link(read(path), "prev-archive");
        }
        return folders;
    }

    private List<String> pagesOfJson() throws Exception {
        List<String> paths = new ArrayList<>();
        String next = HOME + "feed.json";
        while (!next.isEmpty()) {
            String path = next.substring(HOME.length());
            paths.add(path);
            JsonNode feed = JSON.readTree(site.page(path));
            assertThat(feed.path("feed_url").asText()).isEqualTo(next);
            next = feed.path("next_url").asText();
        }
        return paths;
    }

    private String id(String path) throws Exception {
        return JSON.readTree(site.page(path)).at("/items/0/id").asText();
    }

    private SyndFeed read(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(site.page(path)));
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    /** A link of Atom, or of Atom's namespace in RSS, which rome hands on as it is. */
    private static Optional<String> link(SyndFeed feed, String relation) {
        Stream<String> ofAtom = feed.getLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref);
        Stream<String> ofRss = feed.getForeignMarkup().stream()
                .filter(element -> relation.equals(element.getAttributeValue("rel")))
                .map(element -> element.getAttributeValue("href"));
        return Stream.concat(ofAtom, ofRss).findFirst();
    }
}
