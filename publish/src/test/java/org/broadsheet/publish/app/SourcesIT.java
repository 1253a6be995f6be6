package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.by;
import static org.broadsheet.publish.PostBuilder.page;
import static org.broadsheet.publish.PostBuilder.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;

/** Whom the site quotes, as its readers find it. */
class SourcesIT extends RunningSite {
    private static final Source TABLES = page("https://office.example.net/late", "Why They Ran Late", "Orla Quin");
    private static final String SITE = "sources/sites/office.example.net/index.html";
    private static final String AUTHOR = "sources/authors/orla-quin/index.html";

    @Test
    void saysThatNobodyIsQuoted() {
        site.send(post("a").quotesNobody());
        site.awaitPublished();

        assertThat(site.page("sources/index.html")).contains("class=\"empty\"").contains("<h1");
        assertThat(site.page("index.html")).contains("href=\"sources/\"");
    }

    @Test
    void listsWhoIsQuotedWithThePostsThatDoSo() {
        site.send(post("a").title("Tide Tables").quotes(TABLES));
        site.send(post("b").on("2010-01-02").quotes(TABLES, page("https://www.example.org/")));
        site.awaitPublished();

        assertThat(site.page("sources/index.html"))
                .contains(
                        "href=\"../sources/sites/office.example.net/\">office.example.net</a> <span class=\"count\">2<")
                .contains("href=\"../sources/authors/orla-quin/\">Orla Quin</a> <span class=\"count\">2<")
                .contains("href=\"../sources/2010/\"")
                .containsSubsequence("office.example.net", ">example.org<");
        assertThat(site.page(SITE))
                .contains("quoted in 2 posts")
                .contains("href=\"../../../2020/05/04/a/\">Tide Tables</a>")
                .contains("href=\"https://office.example.net/late\">Why They Ran Late</a>")
                .contains("href=\"../../../sources/sites/office.example.net/2010/\"");
        assertThat(site.page(AUTHOR)).contains("Tide Tables").contains("Post b");
        assertThat(site.page("sources/sites/office.example.net/2010/index.html"))
                .contains("Post b")
                .doesNotContain("Tide Tables");
        assertThat(site.page("sources/2010/index.html")).contains("Orla Quin").contains("example.org");
        assertThat(site.page("2020/05/04/a/index.html")).contains("href=\"../../../../sources/authors/orla-quin/\"");
        assertThat(site.page("sitemap-site.xml")).contains("<loc>https://example.org/sources/</loc>");
    }

    @Test
    void carriesTheFigureIntoEveryFeedWithAbsoluteLinks() throws Exception {
        String figure = "<figure class=\"quote h-cite\" id=\"q-1\"><blockquote cite=\"%s\"><p>Words</p></blockquote>"
                + "<figcaption>\u2014 <cite><a class=\"u-url p-name\" href=\"%s\">T</a></cite>"
                + "<a href=\"%s\">1</a></figcaption></figure>";
        site.send(post("a")
                .html(figure.formatted("b.md", "/2020/05/04/b/", "#fn1"))
                .quotes(TABLES));
        site.send(post("b"));
        site.awaitPublished();

        String absolute = figure.formatted(
                "https://example.org/2020/05/04/b/",
                "https://example.org/2020/05/04/b/",
                "https://example.org/2020/05/04/a/#fn1");
        for (String file : List.of("feed.xml", "atom.xml")) {
            var feed = new SyndFeedInput().build(new StringReader(site.page(file)));
            assertThat(feed.getEntries().get(0).getContents().get(0).getValue()).isEqualTo(absolute);
        }
        assertThat(new ObjectMapper()
                        .readTree(site.page("feed.json"))
                        .at("/items/0/content_html")
                        .asText())
                .isEqualTo(absolute);
    }

    @Test
    void followsAPostThatComesToQuoteSomebodyElse() {
        site.send(post("a").quotes(TABLES));
        site.awaitPublished();
        site.send(post("a").quotes(by("Somebody Else")));
        site.awaitPublished();

        assertThat(site.has(SITE)).isFalse();
        assertThat(site.has(AUTHOR)).isFalse();
        assertThat(site.page("sources/index.html")).contains("Somebody Else").doesNotContain("Orla Quin");
        assertThat(site.page("sources/2020/index.html"))
                .contains("Somebody Else")
                .doesNotContain("Orla Quin");
    }

    @Test
    void followsATitleAnAddressAndADate() {
        site.send(post("a").quotes(TABLES));
        site.awaitPublished();
        site.send(post("a").title("Renamed").on("2011-02-03").asksFor("/moved/").quotes(TABLES));
        site.awaitPublished();

        assertThat(site.page(AUTHOR))
                .contains("href=\"../../../moved/\">Renamed</a>")
                .doesNotContain("2020");
        assertThat(site.has("sources/2020/index.html")).isFalse();
        assertThat(site.has("sources/authors/orla-quin/2020/index.html")).isFalse();
        assertThat(site.page("sources/authors/orla-quin/2011/index.html")).contains("Renamed");
    }

    @Test
    void showsNoDraftNoFuturePostAndNoDeletedOne() {
        site.send(post("deleted").quotes(TABLES));
        site.send(post("withdrawn").quotes(TABLES));
        site.awaitPublished();
        assertThat(site.page(AUTHOR)).contains("quoted in 2 posts");

        site.withdraw(post("deleted"));
        site.send(post("withdrawn").draft().quotes(TABLES));
        site.send(post("future").on("2030-01-01").quotes(TABLES));
        site.awaitPublished();

        assertThat(site.has(AUTHOR)).isFalse();
        assertThat(site.page("sources/index.html")).contains("class=\"empty\"").doesNotContain("Orla");
    }

    @Test
    void keepsItsAddressesForItself() {
        site.send(post("a").asksFor("/sources/"));
        site.send(post("b").asksFor("/sources/authors/orla-quin/").quotes(TABLES));
        site.send(post("c").aliases("/Sources/2020/"));
        site.awaitPublished();

        assertThat(site.page("sources/index.html")).contains("Orla Quin");
        assertThat(site.page(AUTHOR)).contains("Post b");
        assertThat(site.page("sources/2020/index.html")).contains("Orla Quin");
        assertThat(site.tree().keySet())
                .anyMatch(path -> path.matches("sources-[0-9a-f]{8}/index\\.html"))
                .anyMatch(path -> path.matches("sources-[0-9a-f]{8}/authors/orla-quin/index\\.html"));
    }

    @Test
    void namesOnTheFirstPageWhoIsQuotedMostAndInYearsEverybody() {
        int all = SourcePages.MOST_QUOTED + 5;
        IntStream.range(0, all).forEach(n -> site.send(post("p" + n).quotes(by("Author " + (10 + n)))));
        site.send(post("again").quotes(by("Author " + (9 + all))));
        site.awaitPublished();

        assertThat(site.page("sources/index.html").split("class=\"count\"", -1)).hasSize(SourcePages.MOST_QUOTED + 1);
        assertThat(site.page("sources/index.html")).containsSubsequence("Author " + (9 + all), "Author 10");
        assertThat(site.page("sources/2020/index.html").split("class=\"count\"", -1))
                .hasSize(all + 1);
    }

    @Test
    void showsTheNewestPostsOfAManyTimesQuotedSourceAndAllInTheYear() {
        IntStream.range(0, 25).forEach(n -> site.send(post("p" + n).quotes(TABLES)));
        site.awaitPublished();

        assertThat(site.page(AUTHOR).split("<article", -1)).hasSize(Touched.NEWEST + 1);
        assertThat(site.page("sources/authors/orla-quin/2020/index.html").split("<article", -1))
                .hasSize(26);
    }

    @Test
    void costsAnEditTheSourcesThatItLeavesAndEntersHoweverLargeTheArchive() {
        Set<String> small = changedByAnEditAmong(150);
        Set<String> large = changedByAnEditAmong(400);

        assertThat(large).isEqualTo(small);
        assertThat(small)
                .containsExactlyInAnyOrder(
                        "sources/index.html",
                        "sources/2001/index.html",
                        "sources/1990/index.html",
                        "sources/sites/office.example.net/index.html",
                        "sources/sites/office.example.net/2001/02/index.html",
                        "sources/authors/orla-quin/index.html",
                        "sources/authors/orla-quin/2001/02/index.html",
                        "sources/sites/other.example/index.html",
                        "sources/sites/other.example/1990/index.html");
    }

    /** Some posts that all quote one source; then one of them moves to another year and quotes somebody else. */
    private Set<String> changedByAnEditAmong(int posts) {
        IntStream.range(0, posts).forEach(n -> site.send(numbered(n)));
        site.awaitPublished();
        Map<String, Long> before = site.times();

        site.send(numbered(50).on("1990-01-01").quotes(page("https://other.example/")));
        site.awaitPublished();

        Set<String> changed = site.changedSince(before);
        changed.removeIf(path -> !path.startsWith("sources/"));
        site.send(numbered(50));
        return changed;
    }

    private static PostBuilder numbered(int n) {
        return post("p" + n).on(LocalDate.of(2001, 1, 1).plusDays(n).toString()).quotes(TABLES);
    }
}
