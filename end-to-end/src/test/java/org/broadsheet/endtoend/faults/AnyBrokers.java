package org.broadsheet.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.endtoend.Distribution;
import org.broadsheet.kafka.app.KafkaSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same line, the same test, on whichever brokers a subclass brings. */
abstract class AnyBrokers {
    private static final int FILES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    /** {@code host:port} of brokers that run, or will in a moment. */
    abstract String bootstrap();

    /** On how many of them each topic is kept. */
    int brokers() {
        return 1;
    }

    /** What happens to the brokers when half is written. */
    void halfway() throws InterruptedException {}

    @Test
    void accountsForAllThatIsDroppedEditedRenamedAndDeleted() throws Exception {
        KafkaSettings kafka = new KafkaSettings(bootstrap(), Map.of(), "daily.", "test");
        awaitBrokers(kafka);
        Writer writer = new Writer(folder.resolve("inbox"), 1, FILES);

        PartProcess line = broadsheet("Ctrl-C", "run", "--port", "0", "--management-port", "0", "--reconcile", "5");
        try {
            await().atMost(PATIENCE).until(line::isReady);
            writer.drop(FILES / 2);
            writer.steps(FILES);
            halfway();
            writer.steps(FILES);
            writer.finish();
            Settled.await(writer, kafka);
        } finally {
            line.kill();
        }

        assertThat(History.of(kafka).breaches(writer.there())).isEmpty();
        assertThat(Account.breaches(writer.there(), folder.resolve("site"))).isEmpty();
        PartProcess verify = broadsheet("the topics agree", "verify");
        await().atMost(PATIENCE).until(() -> !verify.isAlive());
        assertThat(verify.isReady()).as(verify.output()).isTrue();
    }

    private void awaitBrokers(KafkaSettings kafka) {
        try (Admin admin = Admin.create(kafka.admin())) {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> admin.describeCluster().nodes().get().size() == brokers());
        }
    }

    private PartProcess broadsheet(String ready, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Distribution.command(List.of(), arguments));
        command.addAll(List.of("--bootstrap", bootstrap(), "--topic-prefix", "daily."));
        command.addAll(List.of("--replication", String.valueOf(brokers())));
        return PartProcess.start(command, folder, ready);
    }
}
