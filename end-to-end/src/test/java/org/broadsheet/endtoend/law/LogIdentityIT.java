package org.broadsheet.endtoend.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The log that answers is not the one that was read: the site is right in the end, and the log file says why. */
@ResourceLock(Heard.LOG)
class LogIdentityIT {
    private static final int POSTS = 18;

    @TempDir
    Path home;

    private EmbeddedBroker broker;
    private Admin admin;
    private Stage stage;
    private Heard heard;

    @BeforeEach
    void publishSomePosts() {
        broker = EmbeddedBroker.start(home.resolve("kafka"), 0, false);
        KafkaSettings kafka = new KafkaSettings(broker.bootstrap(), Map.of(), "", "law");
        admin = Admin.create(kafka.admin());
        stage = new Stage(admin, kafka, home);
        stage.play("fill " + POSTS, "start", "settle");
        heard = new Heard();
    }

    @AfterEach
    void stop() {
        heard.close();
        stage.close();
        admin.close();
        broker.close();
    }

    @Test
    void kafkaIsWipedBesideAKeptCatalogue() {
        stage.play("stop", "delete 3", "title 5 One", "draft 6");
        broker.close();
        Folders.delete(home.resolve("kafka"));
        start("kafka");
        stage.finish();

        assertThat(heard.lines()).anyMatch(line -> line.contains("this is another cluster than before"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    @Test
    void catalogueAndSiteAreWipedBesideKeptTopics() {
        stage.play("stop", "delete 3", "title 5 One", "forget", "damage all");
        stage.finish();

        assertThat(heard.lines()).anyMatch(line -> line.contains("the catalogue is not complete"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    /** As a cluster that was tried out with the same inbox, and is now behind the address of the one in use. */
    @Test
    void anotherClusterAnswersAtTheSameAddress() {
        stage.play("stop");
        broker.close();
        start("other-kafka");
        try (Stage other = new Stage(admin, stage.topics().settings(), home.resolve("other"))) {
            IntStream.range(0, POSTS).forEach(number -> other.play("words " + (number / 2 + POSTS - 4) + " other"));
            other.play("start", "settle");
        }
        stage.finish();

        assertThat(heard.lines()).anyMatch(line -> line.contains("this is another cluster than before"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    /** As after the restore of a backup: even the leaders' epochs are those of other records. */
    @Test
    void allTopicsAreTruncatedAndHaveRegrownPastWhatPublishHasRead() {
        stage.play("stop");
        broker.close();
        Folders.copy(home.resolve("kafka"), home.resolve("backup"));
        start("kafka");
        stage.play("start");
        editAll("lost");
        stage.play("stop");
        broker.close();
        Folders.delete(home.resolve("kafka"));
        Folders.copy(home.resolve("backup"), home.resolve("kafka"));
        start("kafka");
        stage.play("start ingest transform", "delete 3", "settle");
        editAll("regrown");
        editAll("further");
        editAll("past");
        stage.finish();

        assertThat(heard.lines()).anyMatch(line -> line.contains("reading the topic from the beginning"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    /** As after power loss: the offsets of transform are on the disk, the events that they are behind are not. */
    @Test
    void receivedPostsAreTruncatedAndHaveRegrownPastWhatTransformHasRead() {
        stage.play("stop");
        broker.close();
        Folders.copy(home.resolve("kafka"), home.resolve("backup"));
        start("kafka");
        stage.play("start");
        editAll("lost");
        stage.play("stop");
        broker.close();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            Path log = home.resolve("kafka").resolve(Topic.RECEIVED.baseName() + "-" + partition);
            Folders.delete(log);
            Folders.copy(home.resolve("backup").resolve(log.getFileName()), log);
        }
        start("kafka");
        stage.play("start ingest", "delete 3", "settle");
        editAll("regrown");
        editAll("further");
        stage.finish();

        assertThat(heard.lines()).anyMatch(line -> line.contains("the log was truncated"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    @Test
    void publishSleptLongerThanDeletesAreKept() {
        sleepThroughADelete("publish", Topic.ENRICHED);

        assertThat(heard.lines()).anyMatch(line -> line.contains("last read more than 15 days ago"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    @Test
    void transformSleptLongerThanDeletesAreKept() {
        sleepThroughADelete("transform", Topic.RECEIVED);

        assertThat(heard.lines())
                .anyMatch(line -> line.contains("transform was away for longer than deletes are kept"));
        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    /** The delete is not in the log any more when the service that did not see it starts again. */
    private void sleepThroughADelete(String service, Topic topic) {
        stage.topics().compactAtOnce();
        stage.play("stop " + service, "delete 3");
        editUntilGone(topic);
        stage.play("days 20");
        stage.finish();
    }

    private void start(String folder) {
        int port = Integer.parseInt(stage.topics().settings().bootstrap().replaceFirst(".*:", ""));
        broker = EmbeddedBroker.start(home.resolve(folder), port, false);
    }

    /** A new record of each post, and so in each partition that has one. */
    private void editAll(String words) {
        IntStream.range(0, POSTS)
                .filter(stage.inbox()::has)
                .forEach(number -> stage.play("words " + number + " " + words));
        stage.play("settle");
    }

    /** Compaction looks at closed segments only, so it takes new records to be rid of an old one. */
    private void editUntilGone(Topic topic) {
        await("the delete of the post is compacted away")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    editAll("words " + System.nanoTime());
                    return !stage.topics().keys(topic).contains("inbox/post-3.md");
                });
    }
}
