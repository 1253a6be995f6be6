package org.broadsheet.standalone.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the receipts and the dead letters from where they end when it is made, for whoever watches the terminal.
 *
 * <p>A page is written again when its neighbours change, with a new receipt; it is told only when the post itself is new, or
 * is seen elsewhere or otherwise. So the older receipts are read too, in silence.
 */
public final class Announcer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaSettings kafka;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Audience audience;
    private final Map<TopicPartition, Long> silent;
    private final Map<String, PostPublished> told = new HashMap<>();
    private final Thread thread;
    private final AtomicBoolean closing = new AtomicBoolean();

    private Announcer(KafkaSettings kafka, Audience audience) {
        this.kafka = kafka;
        this.audience = audience;
        this.consumer = new KafkaConsumer<>(kafka.reader());
        List<TopicPartition> partitions = new ArrayList<>();
        partitions.addAll(TopicReader.partitions(consumer, kafka.topic(Topic.PUBLISHED)));
        partitions.addAll(TopicReader.partitions(consumer, kafka.topic(Topic.DEAD)));
        consumer.assign(partitions);
        this.silent = consumer.endOffsets(partitions);
        consumer.seekToBeginning(partitions);
        this.thread = new Thread(this::follow, "announcer");
    }

    /** Who is told. */
    public interface Audience {
        /** A version of a post reached the site, or is kept from view as a draft or until its time. */
        void published(PostPublished receipt);

        /** A post left the site. */
        void removed(String post);

        /** A stage gave up on a version of a post, of which an earlier one may stay public. */
        void refused(Refusal refusal, Optional<PostPublished> standing);
    }

    /** Tells of everything that comes after this call. */
    public static Announcer start(KafkaSettings kafka, Audience audience) {
        Announcer announcer = new Announcer(kafka, audience);
        announcer.thread.start();
        return announcer;
    }

    @Override
    public void close() {
        closing.set(true);
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            while (!closing.get()) {
                consumer.poll(POLL).forEach(this::announce);
            }
        } catch (WakeupException e) {
            closing.set(true);
        }
    }

    private void announce(ConsumerRecord<String, byte[]> record) {
        boolean old = record.offset() < silent.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
        if (record.topic().equals(kafka.topic(Topic.DEAD))) {
            if (!old) {
                Refusal.read(record).ifPresent(this::refuse);
            }
        } else if (isNews(record) && !old) {
            tell(record);
        }
    }

    private boolean isNews(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] value = record.value();
        if (value == null) {
            return told.remove(record.key()) != null;
        }
        PostPublished receipt = EventCodec.decode(value, PostPublished.class);
        return !sees(receipt).equals(sees(told.put(record.key(), receipt)));
    }

    /** What a reader of the site notices of a receipt. */
    private static String sees(@Nullable PostPublished receipt) {
        return receipt == null ? "" : receipt.version() + " " + receipt.visibility() + " " + receipt.address();
    }

    private void refuse(Refusal refusal) {
        Optional<PostPublished> standing = Optional.ofNullable(told.get(refusal.post() + "#site"))
                .filter(receipt -> receipt.visibility().equals("public"));
        standing.ifPresent(receipt -> LOG.atInfo()
                .addKeyValue("postId", refusal.post())
                .addKeyValue("refusedVersion", refusal.version())
                .addKeyValue("publicVersion", receipt.version())
                .addKeyValue("address", receipt.address())
                .log("an edit was refused; the version of the post before it stays public"));
        audience.refused(refusal, standing);
    }

    private void tell(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] value = record.value();
        if (value == null) {
            audience.removed(record.key().substring(0, record.key().lastIndexOf('#')));
        } else {
            audience.published(EventCodec.decode(value, PostPublished.class));
        }
    }
}
