package org.broadsheet.transform.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fixed number of threads that each can be given up on.
 *
 * <p>Limits are counted in the core, so nothing should ever be stuck. If it is, its thread is left alone and another takes
 * its place, until the stuck one comes back.
 */
final class TransformPool {
    private static final Logger LOG = LoggerFactory.getLogger(TransformPool.class);

    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private final ThreadPoolExecutor threads;
    private final Duration stuckAfter;
    private final Counter stuck = Metrics.counter("broadsheet.transform.stuck");

    TransformPool(int size, Duration stuckAfter) {
        this.stuckAfter = stuckAfter;
        this.threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "transform");
            thread.setDaemon(true); // A stuck one must not keep the process from ending.
            return thread;
        });
    }

    /** Starts a computation, as soon as a thread is free. */
    <T> Task<T> submit(Supplier<T> computation) {
        Task<T> task = new Task<>(computation);
        threads.execute(task);
        return task;
    }

    /** How many threads there are for work, stuck ones included. */
    int size() {
        return threads.getCorePoolSize();
    }

    /** Starts nothing more; what runs is interrupted. */
    void stop() {
        threads.shutdownNow();
    }

    private synchronized void resize(int by) {
        int size = threads.getCorePoolSize() + by;
        if (by > 0) {
            threads.setMaximumPoolSize(size);
            threads.setCorePoolSize(size);
        } else {
            threads.setCorePoolSize(size);
            threads.setMaximumPoolSize(size);
        }
    }

    /** A computation in the pool. */
    final class Task<T> implements Runnable {
        private final Supplier<T> computation;
        private final CompletableFuture<Running> started = new CompletableFuture<>();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final AtomicReference<State> state = new AtomicReference<>(State.WANTED);

        Task(Supplier<T> computation) {
            this.computation = computation;
        }

        @Override
        public void run() {
            started.complete(Running.begin());
            T value = computation.get();
            if (!state.compareAndSet(State.WANTED, State.DONE)) {
                LOG.info("a stuck transformation came back");
                resize(-1);
            }
            result.complete(value);
        }

        /**
         * Waits for the result.
         *
         * @return empty where the computation did not end within the time that one may take
         */
        Optional<T> await() throws InterruptedException {
            try {
                Running running = started.get();
                for (Duration left = stuckAfter; !left.isNegative(); left = stuckAfter.minus(running.spent())) {
                    Optional<T> value = await(left.plus(A_MOMENT));
                    if (value.isPresent()) {
                        return value;
                    }
                }
                return abandon() ? Optional.empty() : Optional.of(result.join());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a computation of this pool handles its own failures", e.getCause());
            }
        }

        private Optional<T> await(Duration atMost) throws InterruptedException, ExecutionException {
            try {
                return Optional.of(result.get(atMost.toNanos(), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            }
        }

        /** False where the computation ended at this very moment. */
        private boolean abandon() {
            if (!state.compareAndSet(State.WANTED, State.ABANDONED)) {
                return false;
            }
            stuck.increment();
            LOG.error("a transformation is stuck; another thread takes its place");
            resize(+1);
            return true;
        }
    }

    private enum State {
        WANTED,
        DONE,
        ABANDONED
    }
}
