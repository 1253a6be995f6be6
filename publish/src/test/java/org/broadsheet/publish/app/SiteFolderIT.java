package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.broadsheet.publish.PostBuilder.post;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The folder, the catalogue and Kafka, each without what it had. */
@ExtendWith(KafkaBroker.class)
class SiteFolderIT {
    @TempDir
    Path home;

    private PublishedSite site;

    @BeforeEach
    void prepare(KafkaBroker broker) {
        site = new PublishedSite(broker, home);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Map<String, String> publishTwoPosts() {
        site.start();
        site.send(post("a").tags("x").aliases("/old/"));
        site.send(post("b").on("2021-01-01"));
        site.awaitPublished();
        Map<String, String> tree = site.tree();
        site.stop();
        return tree;
    }

    private void startAndWait() {
        site.start();
        site.send(post("marker").draft());
        site.awaitPublished();
    }

    @Test
    void isRestoredAtStart() throws Exception {
        Map<String, String> tree = publishTwoPosts();
        Files.delete(home.resolve("site/2020/05/04/a/index.html"));
        Files.writeString(home.resolve("site/index.html"), "damaged");
        Files.writeString(home.resolve("site/2021/stray.html"), "stray");
        Files.createDirectories(home.resolve("site/empty/er"));
        Files.writeString(home.resolve("site/.broadsheet/left"), "half a page");

        startAndWait();

        assertThat(site.tree()).isEqualTo(tree);
    }

    @Test
    void isMadeAgainWithoutCatalogueAndNothingIsToldTwice() throws Exception {
        Map<String, String> tree = publishTwoPosts();
        Map<String, Long> times = site.times();
        int receipts = site.records(Topic.PUBLISHED);
        int addresses = site.records(Topic.ADDRESSES);
        site.deleteCatalogue();

        site.start();
        site.awaitPublished();

        assertThat(site.tree()).isEqualTo(tree);
        assertThat(site.changedSince(times)).isEmpty();
        assertThat(site.records(Topic.PUBLISHED)).isEqualTo(receipts);
        assertThat(site.records(Topic.ADDRESSES)).isEqualTo(addresses);
    }

    @Test
    void isNotCalledPublishedBeforeItIsMadeAgain() throws Exception {
        for (int number = 0; number < 50; number++) {
            site.send(post("p" + number));
        }
        Map<String, String> tree = publishTwoPosts();
        site.deleteCatalogue();
        site.deleteFolder();

        site.start();
        site.awaitPublished();

        assertThat(site.tree()).isEqualTo(tree);
    }

    @Test
    void hasItsHomePageBeforeAnEmptyTopicIsCalledPublished() throws Exception {
        site.start();
        site.awaitPublished();
        assertThat(site.has("index.html")).isTrue();
        site.stop();
        site.deleteFolder();

        site.start();
        site.awaitPublished();

        assertThat(site.has("index.html")).isTrue();
    }

    @Test
    void hasItsStaticFilesBeforeItIsCalledPublished() throws Exception {
        publishTwoPosts();
        Files.createDirectories(home.resolve("static"));
        Files.writeString(home.resolve("static/CNAME"), "example.org");

        site.start();
        site.awaitPublished();

        assertThat(site.page("CNAME")).isEqualTo("example.org");
    }

    @Test
    void isMadeAgainWithADamagedCatalogue() throws Exception {
        Map<String, String> tree = publishTwoPosts();
        site.deleteCatalogue();
        Files.writeString(
                home.resolve("catalogue.db"), "this is no database, but it is long enough to look like a file");

        startAndWait();

        assertThat(site.tree()).isEqualTo(tree);
    }

    @Test
    void followsTheConfiguration() {
        publishTwoPosts();
        site.titled("Another Name");

        startAndWait();

        assertThat(site.page("2021/01/01/b/index.html"))
                .contains("Another Name")
                .doesNotContain("The Daily Test");
    }

    @Test
    void remembersFormerAddressesWithoutCatalogue() {
        site.start();
        site.send(post("a").asksFor("/first/"));
        site.awaitPublished();
        site.send(post("a").asksFor("/second/"));
        site.awaitPublished();
        site.stop();
        site.deleteCatalogue();

        startAndWait();

        assertThat(site.page("first/index.html")).contains("url=../second/");
    }

    @Test
    void takesStaticFilesButNotOverPages() throws Exception {
        Files.createDirectories(home.resolve("static/.well-known"));
        Files.writeString(home.resolve("static/CNAME"), "example.org");
        Files.writeString(home.resolve("static/.well-known/x"), "x");
        Files.writeString(home.resolve("static/index.html"), "mine");
        publishTwoPosts();
        assertThat(site.page("CNAME")).isEqualTo("example.org");
        assertThat(site.page(".well-known/x")).isEqualTo("x");
        assertThat(site.page("index.html")).contains("The Daily Test");

        site.start();
        Files.writeString(home.resolve("static/CNAME"), "www.example.org");
        await().untilAsserted(() -> assertThat(site.page("CNAME")).isEqualTo("www.example.org"));
        Files.delete(home.resolve("static/CNAME"));
        await().untilAsserted(() -> assertThat(site.has("CNAME")).isFalse());
    }

    @Test
    void keepsStaticFilesWhoseFolderCannotBeRead() throws Exception {
        Path folder = Files.createDirectories(home.resolve("static"));
        Files.createDirectories(folder.resolve(SiteDirectory.MARK));
        Files.writeString(folder.resolve(SiteDirectory.MARK).resolve("x"), "of another site");
        Files.writeString(folder.resolve("CNAME"), "example.org");
        publishTwoPosts();
        Files.move(folder, home.resolve("aside"));
        Files.createSymbolicLink(folder, folder);

        site.start();
        site.send(post("c"));
        site.awaitPublished();
        assertThat(site.page("CNAME")).isEqualTo("example.org");

        Files.delete(folder);
        await().untilAsserted(() -> assertThat(site.has("CNAME")).isFalse());
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws Exception {
        Files.createDirectories(site.folder);
        Files.writeString(site.folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> site.start())
                .isInstanceOf(InvalidSiteFolderException.class)
                .hasMessageContaining(site.folder.toString())
                .hasMessageContaining("--site");
        assertThat(site.page("thesis.txt")).isEqualTo("years of work");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws Exception {
        Files.writeString(site.folder, "a file");

        assertThatThrownBy(() -> site.start())
                .isInstanceOf(InvalidSiteFolderException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void isRightAfterTheTopicWasMadeAnew() throws Exception {
        publishTwoPosts();
        site.recreateTopics();
        site.start();
        site.send(post("c"));
        site.awaitPublished();

        assertThat(site.has("2020/05/04/c/index.html")).isTrue();
        assertThat(site.has("2020/05/04/a/index.html")).isFalse();
        assertThat(site.differencesToFresh()).isEmpty();
    }

    @Test
    void keepsAFileThatCannotBeWrittenForLater() throws Exception {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics.addRegistry(meters);
        site.start();
        site.awaitPublished();
        Path temporaries = site.folder.resolve(SiteDirectory.MARK);
        Files.delete(temporaries);
        Files.writeString(temporaries, "in the way");
        site.send(post("a"));

        await().untilAsserted(() -> assertThat(
                        meters.counter("broadsheet.publish.failures").count())
                .isPositive());
        assertThat(site.latest(Topic.PUBLISHED)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(site.words())
                        .startsWith("failing: cannot write ")
                        .contains("FileAlreadyExists")
                        .endsWith("to write or tell"));
        Files.delete(temporaries);
        site.awaitPublished();

        assertThat(site.has("2020/05/04/a/index.html")).isTrue();
        assertThat(site.words()).isEmpty();
        Metrics.removeRegistry(meters);
    }

    @Test
    void removesLaterWhatCannotBeRemovedNowAndDoesAllTheRest() throws Exception {
        site.start();
        site.send(post("a").asksFor("/p/a/"));
        site.awaitPublished();
        Path folder = site.folder.resolve("p");
        Files.move(folder, home.resolve("aside"));
        Files.createSymbolicLink(folder, folder);
        site.withdraw(post("a"));
        site.send(post("b"));

        await().untilAsserted(() ->
                assertThat(site.latest(Topic.PUBLISHED)).containsKeys("inbox/a.md#site", "inbox/b.md#site"));
        assertThat(site.page("feed.xml")).contains("Post b").doesNotContain("Post a");
        Files.delete(folder);
        Files.move(home.resolve("aside"), folder);
        site.awaitPublished();

        assertThat(site.has("p")).isFalse();
        assertThat(site.latest(Topic.PUBLISHED)).containsOnlyKeys("inbox/b.md#site");
    }

    @Test
    void givesWayToPagesWithItsStaticFilesAndTakesThemBack() throws Exception {
        Files.createDirectories(home.resolve("static/feed.xml"));
        Files.writeString(home.resolve("static/feed.xml/x"), "below a file of the site");
        Files.writeString(home.resolve("static/about"), "where a page needs a folder");
        site.start();
        site.send(post("a"));
        site.awaitPublished();
        await().untilAsserted(() -> assertThat(site.page("about")).startsWith("where"));

        site.send(post("about").asksFor("/about/"));
        site.awaitPublished();
        assertThat(site.page("about/index.html")).contains("Post about");
        assertThat(site.page("feed.xml")).contains("Post a");
        assertThat(site.differencesToFresh()).isEmpty();

        site.withdraw(post("about"));
        site.awaitPublished();
        assertThat(site.page("about")).startsWith("where");
        assertThat(site.differencesToFresh()).isEmpty();
    }
}
