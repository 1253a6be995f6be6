package org.broadsheet.standalone.app;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.broadsheet.ingest.app.IngestApp;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.publish.app.PublishApp;
import org.broadsheet.transform.app.TransformApp;

/** Services that run in this process, until it is closed. They know of each other only by the topics. */
public final class Line implements AutoCloseable {
    private final Opened running = new Opened();

    private Line() {}

    /** A part of the line. */
    public enum Service {
        INGEST,
        TRANSFORM,
        PUBLISH;

        /** Its name, such as {@code ingest}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it has of a data folder. */
        public DataLock.Share share() {
            return DataLock.Share.valueOf(name());
        }

        private AutoCloseable start(LineConfig config, KafkaSettings kafka, Consumer<String> onEnd) {
            return switch (this) {
                case INGEST -> IngestApp.start(config.ingest(kafka, onEnd))::stop;
                case TRANSFORM -> TransformApp.start(config.transform(kafka, onEnd))::stop;
                case PUBLISH -> PublishApp.start(config.publish(kafka, onEnd))::stop;
            };
        }
    }

    /**
     * Starts services, the last of the line first, so that each finds its reader ready. Where one cannot start, those
     * that were started are stopped again.
     *
     * @param onEnd is told which service has ended by itself and why, on a thread of that service
     */
    public static Line start(
            LineConfig config, KafkaSettings kafka, List<Service> services, BiConsumer<Service, String> onEnd) {
        Line line = new Line();
        try {
            services.stream()
                    .sorted((a, b) -> b.compareTo(a))
                    .forEach(service ->
                            line.running.add(service.start(config, kafka, why -> onEnd.accept(service, why))));
            return line;
        } catch (RuntimeException e) {
            line.close();
            throw e;
        }
    }

    /** Stops the services, the first of the line first. */
    @Override
    public void close() {
        running.close();
    }
}
