package org.broadsheet.kafka.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What every stage between topics tells operators, under the same names with the tag {@code stage}:
 *
 * <ul>
 *   <li>{@code broadsheet.events.in}, {@code broadsheet.events.out}: events that were read, and that were made of them;
 *   <li>{@code broadsheet.dead.letters}, also by {@code reason}: what was given up on;
 *   <li>{@code broadsheet.waiting.events}: how many wait for the stage, those in hand included;
 *   <li>{@code broadsheet.waiting.age}: for how many seconds the oldest of them has stood on its topic; 0 where none
 *       waits. It grows while the stage gets nowhere.
 * </ul>
 *
 * <p>Safe for use by several threads; what is taken is done in the order of taking.
 */
public final class StageMeters implements AutoCloseable {
    private final String stage;
    private final Clock clock;
    private final Counter in;
    private final Counter out;
    private final List<Meter> gauges;

    private final Deque<Hand> inHand = new ArrayDeque<>();
    private Hand behind = Hand.EMPTY;
    private long newestTaken;

    /** Events that wait: how many, and since when the oldest does, in milliseconds since the epoch. */
    private record Hand(int events, long since) {
        static final Hand EMPTY = new Hand(0, Long.MAX_VALUE);

        Hand and(Hand other) {
            return new Hand(events + other.events, Math.min(since, other.since));
        }
    }

    /**
     * The meters of a stage, in the global registry until they are closed.
     *
     * @param stage such as {@code transform}
     * @param clock that ages are told by
     * @param alarming reasons of dead letters that alerts ask for: Prometheus sees no increase in a counter that begins
     *     with 1, so these begin with 0
     */
    public StageMeters(String stage, Clock clock, String... alarming) {
        MeterRegistry registry = Metrics.globalRegistry;
        this.stage = stage;
        this.clock = clock;
        this.in = registry.counter("broadsheet.events.in", "stage", stage);
        this.out = registry.counter("broadsheet.events.out", "stage", stage);
        Stream.of(alarming).forEach(this::deadLetters);
        this.gauges = List.of(
                Gauge.builder("broadsheet.waiting.events", () -> waiting().events())
                        .tag("stage", stage)
                        .register(registry),
                Gauge.builder("broadsheet.waiting.age", this::age)
                        .tag("stage", stage)
                        .baseUnit("seconds")
                        .register(registry));
    }

    /** A batch was read and is being worked on. */
    public synchronized void took(Iterable<? extends ConsumerRecord<?, ?>> batch) {
        Hand hand = Hand.EMPTY;
        for (ConsumerRecord<?, ?> record : batch) {
            newestTaken = Math.max(newestTaken, record.timestamp());
            hand = hand.and(new Hand(1, record.timestamp()));
        }
        in.increment(hand.events());
        inHand.add(hand);
    }

    /** Events were made, and readers can see them. */
    public void made(int events) {
        out.increment(events);
    }

    /** An event was given up on. */
    public void died(String reason) {
        deadLetters(reason).increment();
    }

    private Counter deadLetters(String reason) {
        return Metrics.counter("broadsheet.dead.letters", "stage", stage, "reason", reason);
    }

    /**
     * The batch that was taken first is done.
     *
     * @param stillBehind how many events wait on the topic
     */
    public synchronized void done(int stillBehind) {
        inHand.poll();
        // What waits behind the last one taken is hardly older than that.
        behind = stillBehind == 0 ? Hand.EMPTY : new Hand(stillBehind, newestTaken);
    }

    /** All batches that were taken are done, and nothing waits. */
    public synchronized void rest() {
        inHand.clear();
        behind = Hand.EMPTY;
    }

    /** What was taken is dropped, to be read again. */
    public synchronized void dropped() {
        behind = waiting();
        inHand.clear();
    }

    private synchronized Hand waiting() {
        return inHand.stream().reduce(behind, Hand::and);
    }

    private double age() {
        Hand waiting = waiting();
        return waiting.events() == 0 ? 0 : Math.max(0, clock.millis() - waiting.since()) / 1000.0;
    }

    @Override
    public void close() {
        gauges.forEach(Metrics.globalRegistry::remove);
    }
}
