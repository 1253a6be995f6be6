package org.broadsheet.endtoend.xss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.endtoend.RequiresTool;
import org.broadsheet.endtoend.RunningBroadsheet;
import org.broadsheet.endtoend.Tool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile posts, published by the whole line and read in a browser. */
@RequiresTool({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class XssIT {
    @TempDir
    static Path folder;

    private static List<Payload> payloads;
    private static FolderServer server;
    private static Tripwire browser;

    @BeforeAll
    static void publish() throws Exception {
        payloads = Payload.all();
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (Payload payload : payloads) {
            HostilePosts.write(inbox, payload);
        }
        try (RunningBroadsheet broadsheet =
                RunningBroadsheet.start(folder, "run", "--once", "--inbox", inbox.toString())) {
            broadsheet.exitCode();
        }
        server = new FolderServer(folder.resolve("site"));
        server.put("/blank", "<!DOCTYPE html><title>x</title><body>");
        browser = new Tripwire(server.address());
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void firesWhereNothingIsSanitised() throws IOException {
        payloads.forEach(payload -> server.put("/raw/" + payload.number(), "<!DOCTYPE html><body>" + payload.text()));

        Tripwire.Visit visit = browser.visit(
                payloads.stream().map(payload -> "/raw/" + payload.number()).toList());

        assertThat(visit.fired()).map(what -> what.replaceAll(" on .*", "")).hasSizeGreaterThan(150);
        assertThat(visit.findings()).hasSizeGreaterThan(300);
        assertThat(visit.requests()).hasSizeGreaterThan(10);
    }

    @Test
    void runsNothingOnAnyPage() throws IOException {
        List<String> pages;
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> "/" + site.relativize(file))
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(3 * payloads.size());

        assertHarmless(browser.visit(pages));
    }

    @Test
    void runsNothingInAnyFeedEntry() throws IOException, FeedException {
        List<String> contents = new ArrayList<>();
        for (String feed : List.of("feed.xml", "atom.xml")) {
            SyndFeed read = new SyndFeedInput()
                    .build(new StringReader(
                            Files.readString(folder.resolve("site").resolve(feed))));
            for (SyndEntry entry : read.getEntries()) {
                entry.getContents().stream().map(SyndContent::getValue).forEach(contents::add);
            }
        }
        JsonNode items = new ObjectMapper()
                .readTree(folder.resolve("site").resolve("feed.json").toFile())
                .get("items");
        items.forEach(item -> contents.add(item.get("content_html").asText()));
        assertThat(contents).hasSizeGreaterThanOrEqualTo(60);
        for (int i = 0; i < contents.size(); i++) {
            server.put("/entry/" + i, "<!DOCTYPE html><title>x</title><body>" + contents.get(i));
        }

        assertHarmless(browser.visit(Stream.iterate(0, i -> i + 1)
                .limit(contents.size())
                .map(i -> "/entry/" + i)
                .toList()));
    }

    private static void assertHarmless(Tripwire.Visit visit) {
        assertThat(visit.fired()).isEmpty();
        assertThat(visit.findings()).isEmpty();
        assertThat(visit.requests()).allMatch(request -> request.startsWith("Image "));
    }
}
