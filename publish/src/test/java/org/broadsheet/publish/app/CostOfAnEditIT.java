package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.post;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** An edit costs its page, two neighbours and the listings it leaves and enters, however large the archive is. */
@ExtendWith(KafkaBroker.class)
@Isolated("counts the renderings of all that publishes in this process")
class CostOfAnEditIT {
    @TempDir
    Path home;

    /** Its page, its old address, and the two neighbours that it has and had. */
    private static final int PAGES = 2 + 2 * 2;

    /** Of each that it leaves and enters: month, year, sitemap, tag by year and month; and home, tag and the list of sitemaps. */
    private static final int BUCKETS = 2 * 5 + 3;

    /** In three formats: the archives that it leaves and enters, and one on either side where these vanish or appear. */
    private static final int FEED_ARCHIVES = 3 * 2 * 3;

    @Test
    void isTheSameInALargeArchive(KafkaBroker broker) {
        List<Cost> small = costsAmong(1_000, new PublishedSite(broker, home.resolve("small")));
        List<Cost> large = costsAmong(10_000, new PublishedSite(broker, home.resolve("large")));

        assertThat(large).isEqualTo(small);
        assertThat(small)
                .allSatisfy(cost -> assertThat(cost.rendered()).isLessThanOrEqualTo(PAGES + BUCKETS + FEED_ARCHIVES));
        assertThat(small.get(0).written())
                .as("another date")
                .containsExactlyInAnyOrder(
                        // Its page, its old address, two neighbours where it was and one where it is: the oldest.
                        "1990/01/01/p100/index.html",
                        "2001/04/10/p100/index.html",
                        "2001/04/09/p99/index.html",
                        "2001/04/11/p101/index.html",
                        "2000/12/31/p0/index.html",
                        // What it leaves and enters.
                        "2001/04/index.html",
                        "1990/01/index.html",
                        "1990/index.html",
                        "index.html",
                        "sitemap.xml",
                        "sitemap-2001.xml",
                        "sitemap-1990.xml",
                        "tags/all/2001/04/index.html",
                        "tags/all/1990/index.html",
                        "tags/all/index.html",
                        // The archives that it leaves and enters, and the one behind the new one.
                        "2001/04/feed.xml",
                        "2001/04/atom.xml",
                        "2001/04/feed.json",
                        "1990/01/feed.xml",
                        "1990/01/atom.xml",
                        "1990/01/feed.json",
                        "2000/12/feed.xml",
                        "2000/12/atom.xml",
                        "2000/12/feed.json");
        assertThat(small.get(1).written())
                .as("other words under the same summary")
                .containsExactlyInAnyOrder(
                        "2001/07/19/p200/index.html", "2001/07/feed.xml", "2001/07/atom.xml", "2001/07/feed.json");
        assertThat(small.get(2).written())
                .as("deleted")
                .containsExactlyInAnyOrder(
                        "2001/10/27/p300/index.html",
                        "2001/10/26/p299/index.html",
                        "2001/10/28/p301/index.html",
                        "2001/10/index.html",
                        "sitemap-2001.xml",
                        "tags/all/2001/10/index.html",
                        "2001/10/feed.xml",
                        "2001/10/atom.xml",
                        "2001/10/feed.json");
    }

    private record Cost(double rendered, Set<String> written) {}

    private static List<Cost> costsAmong(int posts, PublishedSite site) {
        try (site) {
            site.at("2030-01-01T00:00:00Z");
            site.start();
            for (int i = 0; i < posts; i++) {
                site.send(numbered(i));
            }
            return List.of(
                    cost(site, () -> site.send(numbered(100).on("1990-01-01"))),
                    cost(site, () -> site.send(numbered(200).html("<p>Other words.</p>"))),
                    cost(site, () -> site.withdraw(numbered(300))));
        }
    }

    private static Cost cost(PublishedSite site, Runnable edit) {
        site.awaitPublished();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Map<String, Long> times = site.times();
        Metrics.addRegistry(meters);
        try {
            edit.run();
            site.awaitPublished();
            return new Cost(meters.counter("broadsheet.publish.site.renderings").count(), site.changedSince(times));
        } finally {
            Metrics.removeRegistry(meters);
        }
    }

    private static PostBuilder numbered(int i) {
        return post("p" + i)
                .on(LocalDate.of(2000, 12, 31).plusDays(i).toString())
                .tags("all");
    }
}
