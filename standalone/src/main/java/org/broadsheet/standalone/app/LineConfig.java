package org.broadsheet.standalone.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.ingest.app.IngestConfig;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.publish.app.PublishConfig;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.app.TransformConfig;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;

/**
 * What one line of services works on.
 *
 * @param data the folder of blobs and catalogue
 * @param inbox where posts come from
 * @param run names this run, so that {@link Drain} knows its own first reconcile
 * @param site what the site is
 * @param clock decides which posts are still in the future, and how long services slept
 */
public record LineConfig(DataFolder data, InboxConfig inbox, String run, SiteConfig site, Clock clock) {
    /**
     * Where posts come from.
     *
     * @param name of the inbox
     * @param folder the watched folder
     * @param fetch Camel endpoints whose files are dropped into the folder
     * @param ignore globs of paths that are never posts
     * @param quiet how long a file must be still before it is taken
     * @param reconcile how often the whole folder is compared with the ledger
     * @param maxSourceBytes a larger post is refused
     * @param loss what becomes of a post that loses words, links or images on its way
     * @param frames which frames of posts stay frames
     */
    public record InboxConfig(
            String name,
            Path folder,
            List<String> fetch,
            List<String> ignore,
            Duration quiet,
            Duration reconcile,
            long maxSourceBytes,
            LossPolicy loss,
            FramePolicy frames) {
        public InboxConfig {
            fetch = List.copyOf(fetch);
            ignore = List.copyOf(ignore);
        }
    }

    /**
     * What a site is, wherever it is made.
     *
     * @param folder of the site
     * @param staticFolder files copied to it as they are
     * @param baseUrl where readers reach it
     * @param title of it
     * @param zone in which its days begin
     */
    public record SiteConfig(Path folder, Optional<Path> staticFolder, URI baseUrl, String title, ZoneId zone) {}

    IngestConfig ingest(KafkaSettings kafka, Consumer<String> onEnd) {
        return new IngestConfig(
                kafka,
                inbox.name(),
                inbox.folder(),
                inbox.fetch(),
                data.blobs(),
                inbox.quiet(),
                inbox.reconcile(),
                inbox.maxSourceBytes(),
                inbox.ignore(),
                run,
                onEnd);
    }

    TransformConfig transform(KafkaSettings kafka, Consumer<String> onEnd) {
        return new TransformConfig(
                kafka,
                site.zone(),
                Limits.DEFAULT,
                inbox.loss(),
                inbox.frames(),
                Runtime.getRuntime().availableProcessors(),
                TransformConfig.DEFAULT_STUCK_AFTER,
                clock,
                onEnd);
    }

    PublishConfig publish(KafkaSettings kafka, Consumer<String> onEnd) {
        return publish(kafka, site.folder(), data.catalogue(), true, onEnd);
    }

    /** The same site somewhere else, which leaves no trace in the topics. */
    PublishConfig copy(KafkaSettings kafka, Path folder, Path catalogue, Consumer<String> onEnd) {
        return publish(kafka, folder, catalogue, false, onEnd);
    }

    private PublishConfig publish(
            KafkaSettings kafka, Path folder, Path catalogue, boolean receipts, Consumer<String> onEnd) {
        return new PublishConfig(
                kafka,
                folder,
                catalogue,
                data.blobs(),
                site.staticFolder(),
                site.baseUrl(),
                site.title(),
                site.zone(),
                clock,
                receipts,
                onEnd);
    }
}
