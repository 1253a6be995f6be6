package org.broadsheet.endtoend.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.broadsheet.endtoend.Distribution;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes after a SIGKILL until all is as before. Measures and prints, and holds nothing against a machine that has
 * other things to do; {@code docs/benchmarks.md} has the command and what was seen.
 */
class RecoveryTimes {
    private static final int POSTS = Integer.getInteger("recovery.posts", 10_000);
    private static final int TIMES = 3;

    @TempDir
    Path folder;

    @Test
    void ofTransformUntilItConsumes() throws Exception {
        try (PartLine line = new PartLine(folder)) {
            line.start();
            Writer writer = new Writer(line.inbox(), 1, 1_000);
            writer.drop(20);
            Settled.await(writer, line.kafka());

            for (int i = 0; i < TIMES; i++) {
                killTransformInTheMiddle(line, writer);
                int before = enriched(line);
                long start = System.nanoTime();
                line.kill(Set.of(Part.TRANSFORM));
                await().pollInterval(Duration.ofMillis(20)).until(() -> enriched(line) > before);
                say(
                        "transform, killed with a transaction open, has committed another",
                        Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }

    /** A transaction is open, and more is to be done behind it. */
    private static void killTransformInTheMiddle(PartLine line, Writer writer) throws Exception {
        int port = line.process(Part.TRANSFORM).debugPort().orElseThrow();
        try (Debugger debugger = Debugger.attach(port)) {
            writer.drop(20);
            debugger.stopsAt(Point.ENRICHED_NOT_COMMITTED, Duration.ofSeconds(20));
            line.process(Part.TRANSFORM).kill();
        }
    }

    private static int enriched(PartLine line) {
        int[] records = {0};
        TopicReader.readAll(line.kafka(), Topic.ENRICHED, record -> records[0]++);
        return records[0];
    }

    @Test
    void ofTheBrokerUntilItIsReady() throws Exception {
        try (PartLine line = new PartLine(folder)) {
            line.start();
            Writer writer = new Writer(line.inbox(), 1, 1_000);
            writer.drop(1_000);
            Settled.await(writer, line.kafka());

            for (int i = 0; i < TIMES; i++) {
                line.kill(Set.of(Part.BROKER));
                PartProcess broker = line.process(Part.BROKER);
                await().atMost(Duration.ofMinutes(1)).until(broker::isReady);
                say("the embedded broker is ready", broker.readyAfter());
                long ready = System.nanoTime();
                writer.step();
                Settled.await(writer, line.kafka());
                say("  and what was written then is published", Duration.ofNanos(System.nanoTime() - ready));
            }
        }
    }

    @Test
    void ofRunUntilItIsReadyWithManyPosts() throws Exception {
        new Writer(folder.resolve("inbox"), 1, POSTS).finish();
        PartProcess once = run("published", "--once");
        await().atMost(Duration.ofMinutes(10)).until(() -> !once.isAlive());

        for (int i = 0; i <= TIMES; i++) {
            PartProcess run = run("Ctrl-C", "--port", "0", "--management-port", "0");
            await().atMost(Duration.ofMinutes(1)).until(run::isReady);
            say("run is ready with " + POSTS + " posts" + (i == 0 ? ", not killed" : ""), run.readyAfter());
            run.kill();
        }
    }

    private PartProcess run(String ready, String... arguments) throws IOException, InterruptedException {
        List<String> archive = Distribution.fromArchive(folder.resolve("archive"));
        List<String> command = Distribution.command(archive, "run");
        command.addAll(List.of(arguments));
        return PartProcess.start(command, folder, ready);
    }

    private static void say(String what, Duration after) {
        Report.say(what + " after " + after.toMillis() + " ms");
    }
}
