package org.broadsheet.publish.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.broadsheet.events.BlobStore;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.Offsets;
import org.broadsheet.kafka.app.ServiceLife;
import org.broadsheet.kafka.app.StageMeters;
import org.broadsheet.publish.app.Progress.Position;
import org.broadsheet.publish.site.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole line on one thread: poll, change the catalogue, write the site, tell.
 *
 * <p>A session begins by comparing what the catalogue, the log and the folder say, and ends by {@link #stop} or by a
 * failure, after which {@link FailurePolicy} begins another. Nothing is carried from one to the next but what is in the
 * database.
 */
final class PublishLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(PublishLoop.class);
    private static final Duration IDLE_POLL = Duration.ofMillis(100);
    /** While something waits for its moment: for quiet, or for the disk. */
    private static final Duration BUSY_POLL = Duration.ofMillis(20);

    private static final long LOOK_NANOS = Duration.ofSeconds(2).toNanos();
    private static final Duration REMOVED_WITHIN = Duration.ofSeconds(3);
    private static final Duration SAYS_EVERY = Duration.ofSeconds(1);
    private static final Duration SEEN_EVERY = Duration.ofHours(1);

    private final PublishConfig config;
    private final ClusterGuard cluster;
    private final Catalogue catalogue;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final FailurePolicy failures;
    private final AtomicLong waiting = new AtomicLong();
    private final StageMeters meters;
    private final Latency latency;

    private final Progress progress;
    private final Landmarks landmarks;
    private final Changes changes;
    private final StaticFiles staticFiles;
    private final SiteWriter site;
    private final Receipts receipts;
    private final Rebuild rebuild;
    private final String program;

    private volatile @Nullable EnrichedStream polled;
    private Map<Integer, Long> rebuildEnd = Map.of();
    private Duration pause = Duration.ZERO;
    private long lookedAt;
    private long saidAt = System.nanoTime();
    private Instant seenAt = Instant.EPOCH;

    PublishLoop(
            PublishConfig config,
            ClusterGuard cluster,
            Catalogue catalogue,
            SiteDirectory directory,
            SiteOutput output,
            ServiceLife life) {
        Site settings = new Site(config.title(), config.baseUrl(), config.zone());
        this.config = config;
        this.cluster = cluster;
        this.meters = new StageMeters("publish", config.clock(), "not-a-post");
        this.latency = new Latency(config.clock());
        this.catalogue = catalogue;
        this.failures = new FailurePolicy(stopping, config.kafka(), life);
        this.progress = new Progress(catalogue);
        this.landmarks = new Landmarks(catalogue);
        this.changes = new Changes(catalogue, config.clock(), config.zone());
        this.staticFiles = new StaticFiles(config.staticFolder(), catalogue);
        SiteContent content = new SiteContent(catalogue, settings, new BlobStore(config.blobs()), staticFiles);
        this.site = new SiteWriter(catalogue, content, output, directory, staticFiles);
        this.receipts = new Receipts(catalogue, site, config.clock());
        this.rebuild = new Rebuild(catalogue, receipts, config.clock(), config.zone());
        this.program = Fingerprint.of(settings);
    }

    @Override
    public void run() {
        Gauge gauge = Gauge.builder("broadsheet.publish.outbox", waiting, AtomicLong::get)
                .tag("group", group())
                .register(Metrics.globalRegistry);
        try {
            failures.keepRunning(this::session);
        } finally {
            forgetCopy();
            Metrics.globalRegistry.remove(gauge);
            meters.close();
        }
    }

    /** A copy leaves nothing behind in the cluster. */
    private void forgetCopy() {
        if (config.receipts()) {
            return;
        }
        try (Admin admin = Admin.create(config.kafka().admin())) {
            admin.deleteConsumerGroups(List.of(group())).all().get(REMOVED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.atWarn()
                    .setCause(e)
                    .addKeyValue("group", group())
                    .log("the group of a copy of the site is left behind");
        }
    }

    private String group() {
        return config.kafka()
                .group(
                        config.receipts()
                                ? "publish"
                                : "publish-" + config.kafka().instance());
    }

    /** Ends the session when the batch in hand is done. */
    void stop() {
        stopping.countDown();
        EnrichedStream stream = polled;
        if (stream != null) {
            stream.wakeUp();
        }
    }

    /** Says that the service has begun and is not done, so that nobody takes what an earlier run reached for an answer. */
    void announce() {
        try (Owner owner = Owner.of(config, cluster);
                EnrichedStream stream = new EnrichedStream(cluster, group(), owner.transactions())) {
            stream.unfinished();
        } catch (KafkaException e) {
            throw new IllegalStateException(
                    "cannot tell " + config.kafka().bootstrap() + " that publish has begun: " + e.getMessage(), e);
        }
    }

    private void session() {
        try (Owner owner = Owner.of(config, cluster);
                EnrichedStream stream = new EnrichedStream(cluster, group(), owner.transactions())) {
            Messenger messenger = new Messenger(config.kafka(), owner.transactions(), meters);
            polled = stream;
            Work work = new Work(catalogue, site, receipts, latency, messenger, failures);
            stream.unfinished();
            say(stream);
            meters.dropped();
            begin(stream, work);
            while (stopping.getCount() > 0) {
                step(stream, work, messenger);
            }
        } finally {
            polled = null;
        }
    }

    private void begin(EnrichedStream stream, Work work) {
        LogIdentity log = LogIdentity.of(cluster);
        Optional<String> reason = progress.distrust(
                        log,
                        program,
                        stream.beginning(),
                        stream.end(),
                        config.clock().instant())
                .or(() -> landmarks.standIn(stream)
                        ? Optional.empty()
                        : Optional.of("the log holds other records than were read"));
        if (progress.isIn(log)) {
            work.sendAddresses();
        }
        reason.ifPresent(why -> startOver(stream, log, why));
        stream.seek(progress.positions());
        catalogue.database().transaction(site::inspect);
        lookedAt = System.nanoTime() - LOOK_NANOS;
    }

    private void startOver(EnrichedStream stream, LogIdentity log, String why) {
        LOG.atInfo().addKeyValue("reason", why).log("reading the topic from the beginning");
        catalogue.database().transaction(() -> {
            progress.reset(log, program);
            rebuild.begin(cluster);
        });
        rebuildEnd = stream.end();
    }

    private void step(EnrichedStream stream, Work work, Messenger messenger) {
        ConsumerRecords<String, byte[]> records = poll(stream, pause);
        if (!records.isEmpty()) {
            work.postsArrived(records.count());
            meters.took(records);
            take(stream, records, messenger);
        }
        if (System.nanoTime() - saidAt > SAYS_EVERY.toNanos()) {
            say(stream);
        }
        if (!rebuildEnd.isEmpty()) {
            finishRebuild(stream);
            return;
        }
        watchTime();
        boolean busy = work.some();
        boolean done = !busy && catalogue.outbox().isEmpty();
        if (done) {
            restUpToDate(stream);
        }
        pause = busy ? Duration.ZERO : done ? IDLE_POLL : BUSY_POLL;
        waiting.set(done ? 0 : Math.max(1, waiting.get()));
    }

    /** A sign of life for those who wait, wherever they are: how much there is to do, or what keeps it from being done. */
    private void say(EnrichedStream stream) {
        long rows = catalogue.outbox().size();
        waiting.set(rows);
        String toDo = rows + " to write or tell";
        if (failures.failing().isPresent()) {
            stream.say(offset -> Offsets.failing(offset, failures.failing().orElseThrow() + "; " + toDo));
        } else if (rows > 0) {
            stream.say(offset -> Offsets.working(offset, toDo));
        } else if (!rebuildEnd.isEmpty()) {
            long read = stream.positions().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            stream.say(offset -> Offsets.working(offset, read + " read again"));
        }
        saidAt = System.nanoTime();
    }

    private ConsumerRecords<String, byte[]> poll(EnrichedStream stream, Duration timeout) {
        try {
            return stream.poll(timeout);
        } catch (OffsetOutOfRangeException e) {
            // The next session sends what only the catalogue knows of addresses, and then begins anew.
            catalogue.database().transaction(progress::doubt);
            throw e;
        }
    }

    private void take(EnrichedStream stream, ConsumerRecords<String, byte[]> records, Messenger messenger) {
        List<PostChange> batch = new ArrayList<>(records.count());
        Map<Integer, Integer> epochs = new HashMap<>();
        PostRecords reader = new PostRecords(messenger, config.clock());
        for (ConsumerRecord<String, byte[]> record : records) {
            reader.read(record).ifPresent(batch::add);
            record.leaderEpoch().ifPresent(epoch -> epochs.put(record.partition(), epoch));
        }
        messenger.flush();
        catalogue.database().transaction(() -> {
            if (rebuildEnd.isEmpty()) {
                changes.apply(batch);
                latency.arrived(batch);
            } else {
                rebuild.collect(batch);
            }
            landmarks.pass(records);
            savePosition(stream, epochs);
        });
    }

    private void finishRebuild(EnrichedStream stream) {
        Map<Integer, Long> positions = stream.positions();
        if (rebuildEnd.entrySet().stream().anyMatch(end -> positions.get(end.getKey()) < end.getValue())) {
            return;
        }
        catalogue.database().transaction(() -> {
            staticFiles.look();
            rebuild.finish();
            savePosition(stream, Map.of());
            progress.complete();
        });
        rebuildEnd = Map.of();
        LOG.atInfo()
                .addKeyValue("posts", catalogue.database().number("SELECT count(*) FROM post"))
                .log("the catalogue is complete");
    }

    /** Brings in what no record announces: posts whose time has come, and changed static files. */
    private void watchTime() {
        if (!catalogue.posts().due(config.clock().instant()).isEmpty()) {
            catalogue.database().transaction(changes::letTimePass);
        }
        if (System.nanoTime() - lookedAt >= LOOK_NANOS) {
            catalogue.database().transaction(staticFiles::look);
            lookedAt = System.nanoTime();
        }
    }

    private void restUpToDate(EnrichedStream stream) {
        stream.mirror();
        meters.rest();
        failures.succeeded();
        Instant now = config.clock().instant();
        if (Duration.between(seenAt, now).abs().compareTo(SEEN_EVERY) > 0) {
            catalogue.database().transaction(() -> savePosition(stream, Map.of()));
            seenAt = now;
        }
    }

    private void savePosition(EnrichedStream stream, Map<Integer, Integer> epochs) {
        stream.positions()
                .forEach((partition, offset) ->
                        progress.save(partition, new Position(offset, Optional.ofNullable(epochs.get(partition)))));
        progress.seen(config.clock().instant());
    }
}
