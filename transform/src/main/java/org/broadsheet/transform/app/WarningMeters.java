package org.broadsheet.transform.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import org.broadsheet.events.PostEnriched.Warning;

/**
 * {@code broadsheet.transform.warnings}: what writers should know of posts that were published all the same, by {@code kind}. A
 * post that is transformed again counts again.
 */
final class WarningMeters {
    /** They are there from the start: Prometheus sees no increase from nothing to one. Other kinds come with their first warning. */
    private static final List<String> COMMON = List.of(
            "missing-image", "missing-media", "loss", "no-title", "no-date", "date", "front-matter", "shortcode");

    WarningMeters() {
        COMMON.forEach(WarningMeters::counter);
    }

    void count(List<Warning> warnings) {
        warnings.forEach(warning -> counter(warning.kind()).increment());
    }

    private static Counter counter(String kind) {
        return Metrics.counter("broadsheet.transform.warnings", "kind", kind);
    }
}
