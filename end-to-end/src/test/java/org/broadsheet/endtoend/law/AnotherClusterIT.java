package org.broadsheet.endtoend.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.broker.app.EmbeddedBroker;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.Line.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * While the services run, another cluster takes the place of theirs at the address: they end before they have written
 * anything to it, or made anything of what it has.
 */
@ResourceLock(value = Heard.LOG, mode = ResourceAccessMode.READ)
class AnotherClusterIT {
    private static final Duration NOTICED = Duration.ofMinutes(1);

    @TempDir
    Path home;

    private EmbeddedBroker broker;
    private Admin admin;
    private Stage stage;

    @BeforeEach
    void publishSomePosts() {
        broker = EmbeddedBroker.start(home.resolve("kafka"), 0, false);
        KafkaSettings kafka = new KafkaSettings(broker.bootstrap(), Map.of(), "", "law");
        admin = Admin.create(kafka.admin());
        stage = new Stage(admin, kafka, home);
        stage.play("fill 18", "start", "settle");
    }

    @AfterEach
    void stop() {
        stage.close();
        admin.close();
        broker.close();
    }

    /** All names are the same there: topics, groups, transactions. */
    @Test
    void anotherSitesClusterIsNotTouched() {
        publishAnotherSite();
        Tree before = stage.site().tree();

        replaceBrokerBy("other-kafka");
        Map<String, Long> extent = stage.topics().extent();
        stage.play("words 3 changed", "delete 4");
        awaitEndOfAll();

        assertThat(stage.topics().extent()).isEqualTo(extent);
        assertThat(stage.site().tree().differencesTo(before)).isEmpty();
    }

    @Test
    void aClusterWithoutAnythingStaysSo() {
        Tree before = stage.site().tree();

        replaceBrokerBy("empty-kafka");
        awaitEndOfAll();

        assertThat(stage.topics().extent()).isEmpty();
        assertThat(stage.site().tree().differencesTo(before)).isEmpty();
    }

    /** As it was meant: whoever starts the services again says so. */
    @Test
    void whatIsStartedAgainWorksWithTheNewCluster() {
        replaceBrokerBy("empty-kafka");
        awaitEndOfAll();

        stage.play("stop", "title 5 One");
        stage.finish();

        stage.compareWithTopics();
        stage.compareWithFolder();
    }

    private void awaitEndOfAll() {
        await().atMost(NOTICED)
                .untilAsserted(() -> assertThat(stage.services().ends()).containsOnlyKeys(Service.values()));
        assertThat(stage.services().ends().values())
                .allSatisfy(why -> assertThat(why).contains("is another cluster now", "start again"));
    }

    private void publishAnotherSite() {
        try (EmbeddedBroker other = EmbeddedBroker.start(home.resolve("other-kafka"), 0, false);
                Admin itsAdmin = Admin.create(Map.of("bootstrap.servers", other.bootstrap()));
                Stage itsStage = new Stage(
                        itsAdmin, new KafkaSettings(other.bootstrap(), Map.of(), "", "law"), home.resolve("other"))) {
            itsStage.play("fill 30", "start", "settle");
        }
    }

    /** A new one, or one that was used before at another address. */
    private void replaceBrokerBy(String folder) {
        int port = Integer.parseInt(broker.bootstrap().replaceFirst(".*:", ""));
        broker.close();
        broker = EmbeddedBroker.start(home.resolve(folder), port, false);
    }
}
