package org.broadsheet.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing lost, nothing twice, nothing out of order, and a site that equals a fresh one, whoever is killed and when.
 *
 * <p>What happens in which order is drawn from the seed, which is printed; how it falls together is the machine's. Longer:
 * {@code -Dkill.files=2000 -Dkill.kills=300 -Dkill.seed=7}.
 *
 * <p>Where it fails, its folder is kept: what each process has said, the topics, the inbox and the site.
 */
class KillIT {
    private static final int FILES = Integer.getInteger("kill.files", 300);
    private static final int KILLS = Integer.getInteger("kill.kills", 22);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    /** Between two things that the writer does. */
    private static final Duration PACE = Duration.ofMillis(Integer.getInteger("kill.pace", 80));

    private static final Duration VERIFIED = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final ScheduledExecutorService writing = Executors.newSingleThreadScheduledExecutor();
    private PartLine line;

    @BeforeEach
    void start() throws Exception {
        line = new PartLine(folder);
        line.start();
    }

    @AfterEach
    void stop() throws Exception {
        writing.shutdownNow();
        line.close();
    }

    @Test
    void losesNothingAndRepeatsNothingWhoeverIsKilled() throws Exception {
        Report.say("folder " + folder + ", seed " + SEED + ", " + FILES + " files, " + KILLS + " kills");
        Random random = new Random(SEED);
        Writer writer = new Writer(line.inbox(), random.nextLong(), FILES);
        Killer killer = new Killer(line);

        ScheduledFuture<?> steps = write(writer);
        killer.make(Kill.plan(KILLS, random));
        end(steps);
        writer.finish();
        killer.kill(EnumSet.allOf(Part.class));
        Report.say(killer + "; " + writer);
        Settled.await(writer, line.kafka());

        assertThat(line.surprises()).isEmpty();
        assertThat(History.of(line.kafka()).breaches(writer.there())).isEmpty();
        assertThat(Account.breaches(writer.there(), line.site())).isEmpty();
        awaitVerified();
        assertTransactionsHaveTheirNames();
        assertThat(killer.atPoints()).containsOnlyKeys(Point.values());
    }

    private ScheduledFuture<?> write(Writer writer) throws IOException {
        writer.drop(FILES / 2);
        return writing.scheduleAtFixedRate(writer::step, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void end(ScheduledFuture<?> steps) throws InterruptedException, ExecutionException {
        if (steps.isDone()) {
            // It goes on until it is stopped, or throws.
            steps.get();
        }
        steps.cancel(false);
        await().until(steps::isDone);
    }

    private void awaitVerified() throws IOException {
        PartProcess verify = line.verify();
        await().atMost(VERIFIED).until(() -> !verify.isAlive());
        assertThat(verify.isReady()).as(verify.output()).isTrue();
    }

    /** Who comes back has the name of before: a new one each time would let the old one's transaction stand in the way. */
    private void assertTransactionsHaveTheirNames() throws ExecutionException, InterruptedException {
        try (Groups groups = new Groups(line.kafka())) {
            assertThat(groups.transactions()).containsOnlyKeys("over");
            assertThat(groups.transactions().get("over")).hasSize(3).contains("ingest-inbox", "publish");
        }
    }
}
