package org.broadsheet.endtoend.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.kafka.app.KafkaSettings;

/** Plays scripts, one after the other on one broker, and holds each to the law. */
final class Theatre {
    private static final KafkaBroker BROKER = new KafkaBroker();
    private static final Admin ADMIN =
            Admin.create(new KafkaSettings(BROKER.bootstrap(), Map.of(), "", "theatre").admin());

    private Theatre() {}

    /** Fails where the site is not what is made afresh, from the topics or from the folder. */
    static void play(Script script) {
        Path home = temporary();
        KafkaSettings kafka = new KafkaSettings(BROKER.bootstrap(), Map.of(), BROKER.prefix(), "law");
        try (Stage stage = new Stage(ADMIN, kafka, home)) {
            new Act(stage).play(script);
            stage.finish();
            stage.compareWithTopics();
            stage.compareWithFolder();
        } finally {
            new Topics(ADMIN, kafka).delete();
            Folders.delete(home);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("broadsheet-law-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
