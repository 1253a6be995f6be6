package org.broadsheet.endtoend.xss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.bench.PageReport;
import org.broadsheet.endtoend.RunningBroadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a site of the worst posts: home, posts, years, months, tags, sources, redirects, and the one for what is not there. */
class ValidPagesIT {
    private static final Path FIXTURES = Path.of("..", "transform", "src", "test", "resources", "posts");
    /** Of the payloads: all of them take a minute. */
    private static final int EACH = 5;

    @TempDir
    Path folder;

    @Test
    void areValidHtml() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (Payload payload : Payload.all()) {
            if (payload.number() % EACH == 0) {
                HostilePosts.write(inbox, payload);
            }
        }
        copyFixtures(inbox);
        Files.writeString(inbox.resolve("dialects.md"), dialects());
        try (RunningBroadsheet broadsheet =
                RunningBroadsheet.start(folder, "run", "--once", "--inbox", inbox.toString())) {
            broadsheet.exitCode();
        }

        ByteArrayOutputStream report = new ByteArrayOutputStream();
        int errors = PageReport.errors(folder.resolve("site"), new PrintStream(report, true, StandardCharsets.UTF_8));

        assertThat(errors).as(report.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(pages())
                .contains(
                        "index.html",
                        "404.html",
                        "2026/index.html",
                        "2026/03/index.html",
                        "2026/03/05/dialects/index.html",
                        "old-dialects/index.html",
                        "tags/index.html",
                        "tags/tides/index.html",
                        "sources/index.html");
    }

    private static void copyFixtures(Path inbox) throws IOException {
        try (Stream<Path> posts = Files.list(FIXTURES)) {
            for (Path post : posts.toList()) {
                Files.copy(post.resolve("input.md"), inbox.resolve(post.getFileName() + ".md"));
            }
        }
    }

    private List<String> pages() throws IOException {
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString()).toList();
        }
    }

    private static String dialects() {
        return """
                ---
                title: 'Dialects & "quotes" <b>'
                date: 2026-03-05
                tags: [Tides, "<i>", "a & b"]
                aliases: [/old-dialects/]
                ---
                ## Ebb {#ebb .low}

                At 6 GMT on the 4^th^, so $$h_1 < g_2$$.[^1] :)
                {: .lead}

                <!--more-->

                Ebb
                :   The tide that runs out.

                        code

                > [!NOTE] Mind the tide
                > - [ ] Boots

                > Who comes late goes home wet.
                >
                > — [Ada](https://a.example/tides), *The Pier*

                | a {.b} | c |
                |---|:-:|
                | d | ```e``` |

                *[GMT]: Greenwich "Mean" Time
                [^1]: H~2~O.
                """;
    }
}
