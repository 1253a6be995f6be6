package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.broadsheet.publish.PostBuilder.post;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishIT extends RunningSite {
    @Test
    void publishesAPostEverywhere() {
        site.send(post("hello").title("Hello <World>").tags("News"));
        site.awaitPublished();

        assertThat(site.page("2020/05/04/hello/index.html")).contains("<h1 class=\"p-name\">Hello &lt;World&gt;</h1>");
        assertThat(site.page("index.html")).contains("href=\"2020/05/04/hello/\"");
        assertThat(site.page("2020/05/index.html")).contains("href=\"../../2020/05/04/hello/\"");
        assertThat(site.page("tags/news/index.html")).contains("Hello");
        assertThat(site.page("tags/news/2020/index.html")).contains("Hello");
        assertThat(site.page("tags/index.html")).contains(">News</a>");
        assertThat(site.page("feed.xml")).contains("https://example.org/2020/05/04/hello/");
        assertThat(site.page("atom.xml")).contains("https://example.org/2020/05/04/hello/");
        assertThat(site.page("feed.json")).contains("https://example.org/2020/05/04/hello/");
        assertThat(site.page("sitemap-2020.xml")).contains("https://example.org/2020/05/04/hello/");
        assertThat(site.latest(Topic.PUBLISHED)).containsOnlyKeys("inbox/hello.md#site");
        assertThat(site.latest(Topic.ADDRESSES)).containsOnlyKeys("/2020/05/04/hello/");
    }

    /** Blogger, and many a theme, name a month and no day. */
    @Test
    void publishesAPostBelowAMonth() {
        site.send(post("hello").on("2009-08-06").asksFor("/2009/08/hello/"));
        site.send(post("numbered").on("2009-08-07").asksFor("/2009/08/123/"));
        site.awaitPublished();

        assertThat(site.page("2009/08/hello/index.html")).contains("Post hello");
        assertThat(site.page("2009/08/123/index.html")).contains("Post numbered");
        assertThat(site.page("2009/08/index.html")).contains("Post hello", "Post numbered");
    }

    @Test
    void leavesNothingOfADeletedPost() {
        site.awaitPublished();
        var empty = site.tree();

        site.send(post("hello").tags("News"));
        site.awaitPublished();
        assertThat(site.tree()).isNotEqualTo(empty);
        site.withdraw(post("hello"));
        site.awaitPublished();

        assertThat(site.tree()).isEqualTo(empty);
        assertThat(site.latest(Topic.PUBLISHED)).isEmpty();
    }

    @Test
    void movesAPostThatIsEditedEverywhere() {
        site.send(post("a").on("2019-01-02").tags("x"));
        site.send(post("b").on("2020-01-02").tags("x"));
        site.awaitPublished();

        site.send(post("a").title("Other").on("2021-03-04").tags("y"));
        site.awaitPublished();

        assertThat(site.page("2021/03/04/a/index.html")).contains("Other").contains("../../../../2020/01/02/b/");
        assertThat(site.page("2020/01/02/b/index.html")).contains("../../../../2021/03/04/a/");
        assertThat(site.page("2019/01/02/a/index.html")).contains("url=../../../../2021/03/04/a/");
        assertThat(site.has("2019/01/index.html")).isFalse();
        assertThat(site.has("2019/index.html")).isFalse();
        assertThat(site.has("sitemap-2019.xml")).isFalse();
        assertThat(site.page("tags/x/index.html")).doesNotContain("Other");
        assertThat(site.page("tags/y/index.html")).contains("Other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T04:59:59Z", "+1000000000-12-31T23:59:59Z", "-0400-01-01T00:00:00Z"})
    void publishesAPostWhoseChangeIsInAYearThatFeedsCannotWrite(String updated) {
        site.send(post("a").updated(updated));
        site.send(post("b"));
        site.awaitPublished();

        assertThat(site.page("feed.xml")).contains("Post a").contains("Post b");
        assertThat(site.has("2020/05/04/a/index.html")).isTrue();
    }

    @Test
    void hidesDraftsAndBringsThemBack() {
        site.send(post("a"));
        site.awaitPublished();
        site.send(post("a").draft());
        site.awaitPublished();

        assertThat(site.has("2020/05/04/a/index.html")).isFalse();
        assertThat(site.latest(Topic.PUBLISHED).get("inbox/a.md#site")).contains("\"visibility\":\"draft\"");

        site.send(post("a"));
        site.awaitPublished();
        assertThat(site.has("2020/05/04/a/index.html")).isTrue();
    }

    /** What generators give their posts: beside listings, and never in their place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2020/in-a-year/",
                "/2020/05/in-a-month/",
                "/2020/05/04/5/",
                "/2020/05/04/07/",
                "/2020/05/7/",
                "/archives/2020/05/04/",
                "/undated-letter/",
                "/sitemap/",
                "/~joan/2020/05/"
            })
    void publishesAPostWhereverItAsksFor(String address) {
        site.send(post("hello").asksFor(address));
        site.awaitPublished();

        assertThat(site.page(address.substring(1) + "index.html")).contains("Post hello");
        assertThat(site.page("sitemap-2020.xml")).contains("https://example.org" + address);
    }

    @Test
    void leavesADisputedAddressToTheSamePostInBothOrders() {
        site.send(post("late").on("2021-01-01").asksFor("/one/"));
        site.awaitPublished();
        site.send(post("early").on("2020-01-01").asksFor("/one/"));
        site.send(post("early2").on("2020-01-01").asksFor("/two/"));
        site.awaitPublished();
        site.send(post("late2").on("2021-01-01").asksFor("/two/"));
        site.awaitPublished();

        assertThat(site.page("one/index.html")).contains("Post early");
        assertThat(site.page("two/index.html")).contains("Post early2");
    }

    @Test
    void givesTheAddressOfAPostThatLeavesToTheNext() {
        site.send(post("winner").on("2020-01-01").asksFor("/one/"));
        site.send(post("loser").on("2021-01-01").asksFor("/one/"));
        site.awaitPublished();
        String suffixed = site.latest(Topic.ADDRESSES).keySet().stream()
                .filter(address -> !address.equals("/one/"))
                .findFirst()
                .orElseThrow();

        site.withdraw(post("winner"));
        site.awaitPublished();

        assertThat(site.page("one/index.html")).contains("Post loser");
        assertThat(site.page(suffixed.substring(1) + "index.html")).contains("url=../one/");
    }

    @Test
    void leadsFromAliasesUnlessAPostIsThere() {
        site.send(post("a").aliases("/old/", "/taken/"));
        site.send(post("b").asksFor("/taken/"));
        site.awaitPublished();

        assertThat(site.page("old/index.html")).contains("url=../2020/05/04/a/").contains("noindex");
        assertThat(site.page("taken/index.html")).contains("Post b");
    }

    @Test
    void keepsLinksBetweenPostsWhenTheTargetMoves() {
        site.send(post("from").linksTo("to.md#part"));
        site.awaitPublished();
        assertThat(site.page("2020/05/04/from/index.html")).contains("href=\"to.md#part\"");

        site.send(post("to"));
        site.awaitPublished();
        assertThat(site.page("2020/05/04/from/index.html")).contains("href=\"../../../../2020/05/04/to/#part\"");
        assertThat(site.page("feed.xml")).contains("https://example.org/2020/05/04/to/#part");

        site.send(post("to").asksFor("/moved/"));
        site.awaitPublished();
        assertThat(site.page("2020/05/04/from/index.html")).contains("href=\"../../../../moved/#part\"");
    }

    @Test
    void keepsQuotationsOfOtherPostsWhenTheyMove() {
        site.send(post("from").html("<blockquote cite=\"to.md\"><p>Words.</p></blockquote>"));
        site.awaitPublished();
        site.send(post("to"));
        site.awaitPublished();
        assertThat(site.page("2020/05/04/from/index.html")).contains("cite=\"../../../../2020/05/04/to/\"");

        site.send(post("to").asksFor("/moved/"));
        site.awaitPublished();
        assertThat(site.page("2020/05/04/from/index.html")).contains("cite=\"../../../../moved/\"");
    }

    @Test
    void givesWayWithARedirectToAPageInAnotherCaseAndTakesItBack() {
        site.send(post("x").asksFor("/A/"));
        site.awaitPublished();
        site.send(post("x").asksFor("/B/"));
        site.awaitPublished();
        assertThat(site.page("A/index.html")).contains("url=../B/");

        site.send(post("y").asksFor("/a/"));
        site.awaitPublished();
        assertThat(site.has("A/index.html")).isFalse();
        site.withdraw(post("y"));
        site.awaitPublished();
        assertThat(site.page("A/index.html")).contains("url=../B/");
    }

    @Test
    void skipsAVersionThatIsOlderThanWhatItKnows() {
        site.send(post("a").title("New"), 5);
        site.send(post("gone"), 5);
        site.awaitPublished();
        site.withdraw(post("gone"), 6);
        site.awaitPublished();
        site.send(post("a").title("Old"), 4);
        site.send(post("gone"), 5);
        site.awaitPublished();

        assertThat(site.page("2020/05/04/a/index.html")).contains("New").doesNotContain("Old");
        assertThat(site.has("2020/05/04/gone/index.html")).isFalse();
        assertThat(site.differencesToFresh()).isEmpty();
    }

    @Test
    void copiesFilesOfPostsAndRemovesThemWithTheLast() throws Exception {
        String sha256 = new BlobStore(home.resolve("blobs")).put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        site.send(post("a").shows(sha256));
        site.send(post("b").shows(sha256));
        site.awaitPublished();
        assertThat(home.resolve("site/assets/" + sha256 + ".png")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(site.page("2020/05/04/a/index.html")).contains("src=\"../../../../assets/" + sha256 + ".png\"");
        assertThat(site.page("feed.xml")).contains("https://example.org/assets/" + sha256 + ".png");

        site.withdraw(post("a"));
        site.awaitPublished();
        assertThat(site.has("assets/" + sha256 + ".png")).isTrue();
        site.withdraw(post("b"));
        site.awaitPublished();
        assertThat(site.has("assets")).isFalse();
    }

    @Test
    void publishesAPostWhoseFileIsMissing() {
        site.send(post("a").shows("0".repeat(64)));
        site.awaitPublished();

        assertThat(site.has("2020/05/04/a/index.html")).isTrue();
        assertThat(site.has("assets")).isFalse();
    }

    @Test
    void keepsUndatedPostsLastAndOutOfFeeds() {
        site.send(post("dated"));
        site.send(post("undated").undated());
        site.awaitPublished();

        assertThat(site.page("undated/index.html")).contains("Post undated");
        assertThat(site.page("index.html").indexOf("Post undated"))
                .isGreaterThan(site.page("index.html").indexOf("Post dated"));
        assertThat(site.page("feed.xml")).contains("Post dated").doesNotContain("Post undated");
    }

    @Test
    void showsAFuturePostWhenItsTimeHasCome() {
        site.stop();
        Instant soon = Instant.now().plusSeconds(3);
        site.clock(Clock.systemUTC());
        site.start();
        site.send(post("future").at(soon));
        site.awaitPublished();
        assertThat(site.page("index.html")).doesNotContain("Post future");
        assertThat(site.latest(Topic.PUBLISHED).get("inbox/future.md#site")).contains("scheduled");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(site.page("index.html")).contains("Post future"));
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    @Test
    void hidesAPostThatAnEarlierClockHasNotReached() {
        site.send(post("a").on("2023-06-01"));
        site.awaitPublished();
        site.stop();

        site.at("2023-01-01T00:00:00Z");
        site.start();

        await().untilAsserted(
                        () -> assertThat(site.has("2023/06/01/a/index.html")).isFalse());
    }

    @Test
    void sendsARecordThatIsNoPostToTheDeadLettersAndGoesOn() {
        site.sendRaw("inbox/bad.md", "{");
        site.send(post("good"));
        site.awaitPublished();

        assertThat(site.has("2020/05/04/good/index.html")).isTrue();
        assertThat(site.latest(Topic.DEAD)).containsOnlyKeys("inbox/bad.md");
    }

    @Test
    void endsWhereAnotherPublishHasTheTopicsAndTheOtherGoesOn(@TempDir Path elsewhere) {
        site.send(post("first"));
        site.awaitPublished();

        try (PublishedSite other =
                new PublishedSite(site.kafka.bootstrap(), Map.of(), site.kafka.topicPrefix(), elsewhere)) {
            other.start();
            site.send(post("second"));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(site.ends).hasSize(1));
            assertThat(site.ends.get(0)).contains("another publish").contains("--topic-prefix");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(other.latest(Topic.PUBLISHED))
                            .containsOnlyKeys("inbox/first.md#site", "inbox/second.md#site"));
            assertThat(other.has("2020/05/04/second/index.html")).isTrue();
            assertThat(other.ends).isEmpty();
        }
    }

    @Test
    void leavesNoTraceAsACopy() throws Exception {
        site.send(post("first"));
        site.awaitPublished();

        site.freshTree();

        try (Admin admin = Admin.create(site.kafka.admin())) {
            assertThat(admin.listGroups().all().get())
                    .extracting(GroupListing::groupId)
                    .filteredOn(group -> group.startsWith(site.kafka.topicPrefix()))
                    .containsExactly(site.kafka.group("publish"));
        }
    }
}
