package org.broadsheet.transform.app;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.broadsheet.transform.StepListener;

/** {@code broadsheet.transform.step}: how long each step of a transformation takes, by {@code step}. For many threads. */
final class StepTimers {
    private final Map<StepListener.Step, Timer> steps = new EnumMap<>(StepListener.Step.class);
    private final Timer decode = timer("decode");
    private final Timer encode = timer("encode");

    StepTimers() {
        for (StepListener.Step step : StepListener.Step.values()) {
            steps.put(step, timer(step.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static Timer timer(String step) {
        return Metrics.timer("broadsheet.transform.step", "step", step);
    }

    /** Starts to time one post. */
    Watch start() {
        return new Watch();
    }

    /** Times the steps of one post, on one thread. */
    final class Watch implements StepListener {
        private long last = System.nanoTime();

        @Override
        public void done(Step step) {
            record(steps.get(step));
        }

        void decoded() {
            record(decode);
        }

        void encoded() {
            record(encode);
        }

        private void record(Timer timer) {
            long now = System.nanoTime();
            timer.record(now - last, TimeUnit.NANOSECONDS);
            last = now;
        }
    }
}
