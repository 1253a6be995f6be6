package org.broadsheet.transform.app;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;

/**
 * How transform works.
 *
 * @param kafka the cluster
 * @param zone assumed for dates that name none; UTC by default
 * @param limits of one post
 * @param loss what becomes of a post that loses words, links or images; published with a warning by default
 * @param frames which frames stay frames; none by default
 * @param threads of the pool; the number of processors by default
 * @param stuckAfter a post that takes more of the processor's time is dead-lettered as {@code stuck}, and one that only waits
 *     after twelve times that by the clock; 5 s by default
 * @param clock says how long the service slept, and when an event was made
 * @param onEnd is told why, should the service end by itself, as it does where another transform has its name
 */
public record TransformConfig(
        KafkaSettings kafka,
        ZoneId zone,
        Limits limits,
        LossPolicy loss,
        FramePolicy frames,
        int threads,
        Duration stuckAfter,
        Clock clock,
        Consumer<String> onEnd) {

    public static final Duration DEFAULT_STUCK_AFTER = Duration.ofSeconds(5);

    public TransformConfig {
        if (threads < 1) {
            throw new IllegalArgumentException("transform.threads is " + threads + "; expected 1 or more");
        }
        if (stuckAfter.isNegative() || stuckAfter.isZero()) {
            throw new IllegalArgumentException("transform.stuck-after is " + stuckAfter + "; expected more than 0");
        }
    }
}
