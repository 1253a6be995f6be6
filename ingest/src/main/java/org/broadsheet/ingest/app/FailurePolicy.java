package org.broadsheet.ingest.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.kafka.common.errors.InterruptException;
import org.broadsheet.ingest.InboxWatcher;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.ClusterRefusal;
import org.broadsheet.kafka.app.FencedException;
import org.broadsheet.kafka.app.ServiceLife;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What ingest does about failures, all of it.
 *
 * <p>A file that our code fails on is refused. A step that fails, which is nearly always a broker that does not answer, is
 * made again, less and less often up to every five seconds, while the watch goes on listening; nothing is given up. A
 * second ingest on the same inbox ends this one, and so does a cluster that refuses it, or is another one than before. Camel
 * hands failures on and does nothing itself, as the watcher keeps what could not be sent.
 */
final class FailurePolicy extends RouteConfigurationBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);

    private final String inbox;
    private final ClusterGuard cluster;
    private final ServiceLife life;
    private final Runnable whenDead;
    private Duration pause = FIRST_PAUSE;
    private long resumeAt = System.nanoTime();
    private boolean failing;
    private long complainedAt;

    /**
     * @param life is told where the service cannot go on
     * @param whenDead ends the service, which does not watch any more; called on the watching thread
     */
    FailurePolicy(ClusterGuard cluster, String inbox, ServiceLife life, Runnable whenDead) {
        this.cluster = cluster;
        this.inbox = inbox;
        this.life = life;
        this.whenDead = whenDead;
    }

    @Override
    public void configuration() {
        routeConfiguration().errorHandler(noErrorHandler());
    }

    /** Makes a step, or listens only, while the last failure is recent. False where it was the last. */
    boolean step(InboxWatcher watcher) {
        try {
            cluster.require();
            Duration wait = Duration.ofNanos(resumeAt - System.nanoTime());
            if (wait.isNegative() || wait.isZero()) {
                watcher.step();
                succeeded();
            } else {
                watcher.listen(wait);
            }
            return true;
        } catch (InterruptedException | InterruptException e) {
            return false;
        } catch (LedgerReadAgainException e) {
            return true;
        } catch (FencedException e) {
            end("another ingest has taken over the inbox '" + inbox
                    + "'. Stop one of the two, or give them different names with --inbox-name");
            return false;
        } catch (RuntimeException e) {
            Optional<String> refusal = ClusterRefusal.reason(cluster.kafka(), e);
            refusal.ifPresentOrElse(this::end, () -> failed(e));
            return refusal.isEmpty();
        }
    }

    /** Says that the watch stops. Where that fails, the next start looks a little closer, as after a kill. */
    void sayStopped(InboxWatcher watcher) {
        try {
            watcher.sayStopped();
        } catch (RuntimeException e) {
            LOG.atDebug().setCause(e).log("stopped without saying so");
        }
    }

    /** The result, or, where our own code fails, what to make of that. */
    <T> T orElse(Supplier<T> work, Function<Throwable, T> failure) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            if (Thread.currentThread().isInterrupted() && e instanceof RuntimeException stopped) {
                throw stopped;
            }
            LOG.atError()
                    .setCause(e)
                    .log("a file could not be processed; it is refused. This is a fault of the program");
            return failure.apply(e);
        }
    }

    /** Throws what went wrong in a route as it was. */
    void rethrow(@Nullable Exception failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Says that the watching thread is at an end that nobody asked for: memory is out, or worse. */
    void died(Throwable failure) {
        life.died(failure);
        whenDead.run();
    }

    private void end(String why) {
        life.ended(why);
        whenDead.run();
    }

    private void succeeded() {
        if (failing) {
            LOG.atInfo().addKeyValue("inbox", inbox).log("sending again");
        }
        failing = false;
        life.failing(false);
        pause = FIRST_PAUSE;
    }

    private void failed(RuntimeException e) {
        long now = System.nanoTime();
        if (!failing || now - complainedAt >= BETWEEN_COMPLAINTS.toNanos()) {
            complainedAt = now;
            LOG.atWarn()
                    .addKeyValue("inbox", inbox)
                    .addKeyValue("error", e.toString())
                    .log("cannot send now; nothing is lost, trying again");
            LOG.atDebug().setCause(e).log("cannot send now");
        }
        failing = true;
        life.failing(true);
        resumeAt = now + pause.toNanos();
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
