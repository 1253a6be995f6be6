package org.broadsheet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.broker.app.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command whose service cannot go on says so and ends; it does not stay and look well. */
@ExtendWith(KafkaBroker.class)
class ServiceEndIT {
    @TempDir
    Path folder;

    @Test
    void endsARunWhoseNameAnotherHasTakenAndTheOtherGoesOn(KafkaBroker broker) throws Exception {
        List<String> cluster = List.of("--bootstrap", broker.bootstrap(), "--topic-prefix", broker.prefix());
        RunningCommand first = run("first", "run", cluster, "--port", "0", "--management-port", "0");
        first.awaitWords("Ctrl-C stops");

        RunningCommand second = run("second", "run", cluster, "--port", "0", "--management-port", "0");
        second.awaitWords("Ctrl-C stops");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.words()).contains("has ended by itself");
        drop("second", "after.md");
        second.awaitWords("/2026/01/02/after/");
        assertThat(second.stop()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "transform", "publish"})
    void endsAServiceWhoseNameAnotherHasTaken(String service, KafkaBroker broker) throws Exception {
        List<String> cluster = List.of("--bootstrap", broker.bootstrap(), "--topic-prefix", broker.prefix());
        List<RunningCommand> others = new ArrayList<>();
        for (String each : List.of("ingest", "transform", "publish")) {
            others.add(run("first", each, cluster));
        }
        for (RunningCommand other : others) {
            other.awaitWords("is ready");
        }
        RunningCommand first =
                others.remove(List.of("ingest", "transform", "publish").indexOf(service));

        RunningCommand second = run("second", service, cluster);
        second.awaitWords("is ready");
        drop("first", "after.md");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.words()).contains("since " + service + " has ended by itself");
        assertThat(second.stop()).isZero();
        for (RunningCommand other : others) {
            assertThat(other.stop()).isZero();
        }
    }

    private void drop(String home, String name) throws Exception {
        Files.writeString(
                folder.resolve(home).resolve("inbox").resolve(name),
                "---\ntitle: After\ndate: 2026-01-02\n---\nStill here.\n");
    }

    private RunningCommand run(String home, String command, List<String> cluster, String... more) throws Exception {
        Path place = folder.resolve(home);
        Files.createDirectories(place.resolve("inbox"));
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(cluster);
        arguments.addAll(List.of("--instance", "twin"));
        arguments.addAll(List.of("--inbox", place.resolve("inbox").toString()));
        arguments.addAll(List.of("--data", place.resolve("data").toString()));
        arguments.addAll(List.of("--site", place.resolve("site").toString()));
        arguments.addAll(List.of(more));
        return RunningCommand.start(arguments);
    }
}
