package org.broadsheet.standalone;

import java.util.function.ToIntFunction;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.Cluster;

/** A command that asks the topics and ends: it joins the line that runs, or starts the broker for its own time. */
final class Question {
    private Question() {}

    /** Asks, and returns the exit code. */
    static int ask(ClusterOptions options, ToIntFunction<KafkaSettings> question) {
        try (Cluster cluster = Cluster.join(options.config(false), options.data())) {
            return question.applyAsInt(cluster.kafka());
        }
    }
}
