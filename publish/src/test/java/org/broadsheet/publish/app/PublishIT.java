package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.post;

import java.nio.file.Path;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(KafkaBroker.class)
class PublishIT {
    @TempDir
    Path home;

    private PublishedSite site;

    @BeforeEach
    void start(KafkaBroker broker) {
        site = new PublishedSite(broker, home);
        site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

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
}
