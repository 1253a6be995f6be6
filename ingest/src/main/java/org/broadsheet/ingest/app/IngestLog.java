package org.broadsheet.ingest.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import org.broadsheet.ingest.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the meters what became of the files of a batch, after it is on the topics. */
public final class IngestLog {
    private static final Logger LOG = LoggerFactory.getLogger(IngestLog.class);

    private final Counter out = Metrics.counter("broadsheet.events.out", "stage", "ingest");

    /** One line per post that was sent, deleted or refused. */
    public Reading.All tell(Reading.All read) {
        for (Reading.Post post : read.only(Reading.Post.class)) {
            count("sent");
            out.increment();
            LOG.atInfo()
                    .addKeyValue("postId", post.event().id())
                    .addKeyValue("version", post.entry().version())
                    .log("post received");
        }
        for (Reading.Gone gone : read.only(Reading.Gone.class)) {
            count("deleted");
            out.increment();
            LOG.atInfo().addKeyValue("path", gone.path()).log("post deleted");
        }
        for (Reading.Refused refused : read.only(Reading.Refused.class)) {
            count("refused");
            Metrics.counter(
                            "broadsheet.dead.letters",
                            "stage",
                            "ingest",
                            "reason",
                            refused.refusal().reason())
                    .increment();
            // No warning: it is the writer's to fix, whom status, the dead letter and the run's summary tell.
            LOG.atInfo()
                    .addKeyValue("reason", refused.refusal().reason())
                    .addKeyValue("message", refused.refusal().message())
                    .addKeyValue("hint", refused.refusal().hint())
                    .log("file refused; what was published of it before stays public");
        }
        read.only(Reading.Unchanged.class).forEach(unchanged -> count("unchanged"));
        return read;
    }

    private static void count(String outcome) {
        Metrics.counter("broadsheet.ingest.files", "outcome", outcome).increment();
    }
}
