package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole line in one process, as a newcomer starts it: files in, pages and feeds out. */
class LineIT {
    private static final String ADDRESS = "/2010/03/12/tide-tables/";

    @TempDir
    Path folder;

    private RunningBroadsheet broadsheet;

    @BeforeEach
    void run() throws IOException {
        broadsheet = RunningBroadsheet.run(folder);
    }

    @AfterEach
    void stop() throws InterruptedException {
        broadsheet.close();
    }

    @Test
    void publishesADroppedPostEverywhere() throws Exception {
        drop("tide-tables.md", sample());

        awaitStatus(ADDRESS, 200);
        Document page = page(ADDRESS);
        assertThat(page.selectFirst("h1").text()).isEqualTo("The Harbour's Tide Tables");
        assertThat(page.select("figure.quote blockquote").text())
                .startsWith("As we wrote on our Notice Board")
                .endsWith("Nobody ran aground.");
        assertThat(page.select("figure.quote figcaption").text())
                .contains("Why the Tables Ran Late", "Orla", "Harbour Office");
        assertThat(page.text()).doesNotContain("<p", "&lt;", "&#039;");
        await().untilAsserted(() -> {
            assertThat(page("/").text()).contains("The Harbour's Tide Tables");
            assertThat(titles("/feed.xml")).contains("The Harbour's Tide Tables");
            assertThat(titles("/atom.xml")).contains("The Harbour's Tide Tables");
            assertThat(broadsheet.get("/feed.json").body()).contains("The Harbour's Tide Tables");
        });
        await().untilAsserted(() -> assertThat(broadsheet.output()).contains(ADDRESS));
    }

    @Test
    void followsEditsRenamesAndDeletes() throws Exception {
        drop("tide-tables.md", sample());
        awaitStatus(ADDRESS, 200);

        drop("tide-tables.md", sample().replace("The Harbour&#039;s Tide Tables", "Tide tables, corrected"));
        await().untilAsserted(() -> {
            assertThat(page(ADDRESS).title()).contains("Tide tables, corrected");
            assertThat(page("/").text()).contains("Tide tables, corrected").doesNotContain("Harbour's Tide Tables");
            assertThat(titles("/feed.xml")).contains("Tide tables, corrected");
            assertThat(titles("/atom.xml")).contains("Tide tables, corrected");
        });

        // Its address comes from its own link, so it outlives the rename; one from the file name does not.
        drop("first.md", "---\ntitle: A rename\ndate: 2026-01-02\n---\nHere.\n");
        awaitStatus("/2026/01/02/first/", 200);
        Files.move(broadsheet.inbox().resolve("first.md"), broadsheet.inbox().resolve("second.md"));
        Files.move(
                broadsheet.inbox().resolve("tide-tables.md"), broadsheet.inbox().resolve("renamed.md"));
        awaitStatus("/2026/01/02/second/", 200);
        awaitStatus("/2026/01/02/first/", 404);
        awaitStatus(ADDRESS, 200);

        Files.delete(broadsheet.inbox().resolve("renamed.md"));
        awaitStatus(ADDRESS, 404);
        await().untilAsserted(() -> {
            assertThat(page("/").text()).doesNotContain("Tide tables");
            assertThat(titles("/feed.xml")).doesNotContain("Tide tables, corrected");
            assertThat(titles("/atom.xml")).doesNotContain("Tide tables, corrected");
            assertThat(broadsheet.get("/feed.json").body()).doesNotContain("Tide tables");
            assertThat(broadsheet.get("/tags/tides/").statusCode()).isEqualTo(404);
        });
    }

    @Test
    void keepsTheOldVersionOfAPostWhoseEditIsRefused() throws Exception {
        drop("tide-tables.md", sample());
        awaitStatus(ADDRESS, 200);

        drop("tide-tables.md", sample().replace("date: 2010-03-12", "date: 31/02/2010 maybe"));

        await().untilAsserted(() ->
                assertThat(broadsheet.output()).contains("tide-tables.md:3").contains("31/02/2010 maybe"));
        assertThat(broadsheet.get(ADDRESS).statusCode()).isEqualTo(200);
        String stays = "version 1 stays public at " + ADDRESS;
        assertThat(broadsheet.output()).contains(stays);
        try (RunningBroadsheet status = RunningBroadsheet.start(folder, "status");
                RunningBroadsheet trace = RunningBroadsheet.start(folder, "trace", "tide-tables.md")) {
            assertThat(status.exitCode()).isEqualTo(1);
            assertThat(status.output()).contains("tide-tables.md:3").contains(stays);
            assertThat(trace.exitCode()).isZero();
            assertThat(trace.output()).contains(stays);
        }
        assertThat(broadsheet.data().resolve("logs/broadsheet.log"))
                .content()
                .contains("the version of the post before it stays public");
    }

    @Test
    void goesOnAfterAKill() throws Exception {
        drop("tide-tables.md", sample());
        awaitStatus(ADDRESS, 200);

        broadsheet.kill();
        drop("after.md", "---\ntitle: After the kill\ndate: 2026-01-02\n---\nStill here.\n");
        Files.delete(broadsheet.inbox().resolve("tide-tables.md"));
        broadsheet = RunningBroadsheet.run(folder);

        awaitStatus("/2026/01/02/after/", 200);
        awaitStatus(ADDRESS, 404);
    }

    @Test
    void endsOnCtrlCAndSaysThatASecondRunIsOne() throws Exception {
        try (RunningBroadsheet second = RunningBroadsheet.start(folder, "run")) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).containsIgnoringCase("already running");
        }

        long start = System.nanoTime();
        assertThat(broadsheet.stop()).isIn(0, 130, 143);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void servesTheSamplesItMade() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page("/").select(".h-entry")).hasSizeGreaterThanOrEqualTo(2));
        List<String> pages = page("/").select(".h-entry a.u-url").eachAttr("href");
        assertThat(pages).isNotEmpty();
    }

    private void drop(String name, String text) throws IOException {
        Files.writeString(broadsheet.inbox().resolve(name), text);
    }

    private void awaitStatus(String path, int status) {
        await(path)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(broadsheet.get(path).statusCode()).isEqualTo(status));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(broadsheet.get(path).body(), broadsheet.address() + path);
    }

    private List<String> titles(String path) throws IOException, FeedException {
        SyndFeed feed =
                new SyndFeedInput().build(new StringReader(broadsheet.get(path).body()));
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    static String sample() throws IOException {
        try (InputStream in = LineIT.class.getResourceAsStream("/posts/tide-tables.md")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
