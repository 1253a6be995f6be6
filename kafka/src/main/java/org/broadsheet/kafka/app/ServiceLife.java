package org.broadsheet.kafka.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a service runs, as it was asked to, or has ended by itself, which it does only where it cannot go on.
 *
 * <p>The end is told once: to the log, to the gauge {@code broadsheet.service.ended} (1 from then on), and to whoever started
 * the service. None of it is told of a service that was stopped.
 */
public final class ServiceLife {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceLife.class);

    private enum State {
        RUNNING,
        ENDED,
        STOPPED
    }

    private final String service;
    private final Consumer<String> onEnd;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final AtomicBoolean failing = new AtomicBoolean();
    private final List<Meter> gauges = new ArrayList<>();

    /**
     * @param service its name, such as {@code transform}
     * @param onEnd is told why the service ended, in words for people
     */
    public ServiceLife(String service, Consumer<String> onEnd) {
        this.service = service;
        this.onEnd = onEnd;
        gauge("ended", () -> state.get() == State.ENDED);
        gauge("failing", failing::get);
    }

    private void gauge(String name, BooleanSupplier raised) {
        gauges.add(Gauge.builder("broadsheet.service." + name, () -> raised.getAsBoolean() ? 1 : 0)
                .tag("service", service)
                .register(Metrics.globalRegistry));
    }

    /** Whether the service cannot go on at the moment and tries again: the gauge {@code broadsheet.service.failing}. */
    public void failing(boolean now) {
        failing.set(now);
    }

    /** The service has ended and cannot go on. */
    public void ended(String why) {
        if (state.compareAndSet(State.RUNNING, State.ENDED)) {
            LOG.atError()
                    .addKeyValue("service", service)
                    .addKeyValue("reason", why)
                    .log("a service has ended by itself");
            onEnd.accept(why);
        }
    }

    /** Something that our code does not know what to do about has ended the service's thread: memory is out, or worse. */
    public void died(Throwable failure) {
        LOG.atError().setCause(failure).addKeyValue("service", service).log("ended by a fault of the program");
        ended("it failed in a way that it does not know (" + failure + "); the log has more");
    }

    /** The service is asked to stop: nothing more is told. */
    public void stopped() {
        state.compareAndSet(State.RUNNING, State.STOPPED);
        gauges.forEach(Metrics.globalRegistry::remove);
    }
}
