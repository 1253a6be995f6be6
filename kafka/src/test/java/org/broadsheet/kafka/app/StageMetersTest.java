package org.broadsheet.kafka.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StageMetersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private StageMeters meters;

    @BeforeEach
    void open() {
        Metrics.addRegistry(registry);
        meters = new StageMeters("trial", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        meters.close();
        Metrics.removeRegistry(registry);
    }

    @Test
    void ageIsThatOfTheOldestEventInHand() {
        meters.took(List.of(recordOf(NOW.minusSeconds(3)), recordOf(NOW.minusSeconds(8))));

        assertThat(gauge("broadsheet.waiting.age")).isEqualTo(8);
        assertThat(gauge("broadsheet.waiting.events")).isEqualTo(2);
    }

    @Test
    void nothingWaitsWhenAllIsDone() {
        meters.took(List.of(recordOf(NOW.minusSeconds(3))));
        meters.made(1);
        meters.done(0);

        assertThat(gauge("broadsheet.waiting.age")).isZero();
        assertThat(gauge("broadsheet.waiting.events")).isZero();
        assertThat(registry.counter("broadsheet.events.in", "stage", "trial").count())
                .isEqualTo(1);
        assertThat(registry.counter("broadsheet.events.out", "stage", "trial").count())
                .isEqualTo(1);
    }

    @Test
    void whatIsStillOnTheTopicIsAsOldAsTheLastOneTaken() {
        meters.took(List.of(recordOf(NOW.minusSeconds(9)), recordOf(NOW.minusSeconds(5))));
        meters.done(7);

        assertThat(gauge("broadsheet.waiting.age")).isEqualTo(5);
        assertThat(gauge("broadsheet.waiting.events")).isEqualTo(7);
    }

    @Test
    void batchInHandIsStillWaitingWhenTheOneBeforeItIsDone() {
        meters.took(List.of(recordOf(NOW.minusSeconds(9))));
        meters.took(List.of(recordOf(NOW.minusSeconds(4))));
        meters.done(0);

        assertThat(gauge("broadsheet.waiting.age")).isEqualTo(4);
        assertThat(gauge("broadsheet.waiting.events")).isEqualTo(1);
    }

    @Test
    void whatIsDroppedStillWaitsAndGrowsOlder() {
        meters.took(List.of(recordOf(NOW.minusSeconds(9))));
        meters.dropped();

        assertThat(gauge("broadsheet.waiting.age")).isEqualTo(9);
        assertThat(gauge("broadsheet.waiting.events")).isEqualTo(1);
    }

    @Test
    void deadLettersAreCountedByReason() {
        meters.died("stuck");

        assertThat(registry.counter("broadsheet.dead.letters", "stage", "trial", "reason", "stuck")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aStageThatHasEndedIsNotTold() {
        meters.close();

        assertThat(registry.find("broadsheet.waiting.age").gauges()).isEmpty();
    }

    private double gauge(String name) {
        return registry.get(name).tag("stage", "trial").gauge().value();
    }

    private static ConsumerRecord<String, byte[]> recordOf(Instant at) {
        return new ConsumerRecord<>(
                "trial",
                0,
                0,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
