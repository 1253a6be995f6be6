package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.post;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An edit costs its page, two neighbours and the listings it leaves and enters, however large the archive is. */
@ExtendWith(KafkaBroker.class)
class CostOfAnEditIT {
    @TempDir
    Path home;

    @Test
    void isTheSameInALargeArchive(KafkaBroker broker) {
        Cost small = costAmong(1_000, new PublishedSite(broker, home.resolve("small")));
        Cost large = costAmong(5_000, new PublishedSite(broker, home.resolve("large")));

        assertThat(large).isEqualTo(small);
        assertThat(small.written())
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
                        "tags/all/2001/index.html",
                        "tags/all/1990/index.html",
                        "tags/all/index.html");
        assertThat(small.rendered()).isLessThanOrEqualTo(small.written().size() + 3);
    }

    private record Cost(double rendered, Set<String> written) {}

    private static Cost costAmong(int posts, PublishedSite site) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (site) {
            site.start();
            for (int i = 0; i < posts; i++) {
                site.send(numbered(i, LocalDate.of(2000, 12, 31).plusDays(i)));
            }
            site.awaitPublished();
            Map<String, Long> times = site.times();
            Metrics.addRegistry(meters);

            site.send(numbered(100, LocalDate.of(1990, 1, 1)));
            site.awaitPublished();

            return new Cost(meters.counter("broadsheet.publish.site.renderings").count(), site.changedSince(times));
        } finally {
            Metrics.removeRegistry(meters);
        }
    }

    private static PostBuilder numbered(int i, LocalDate date) {
        return post("p" + i).on(date.toString()).tags("all");
    }
}
