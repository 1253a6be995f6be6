package org.broadsheet.publish.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.kafka.app.KafkaSettings;

/**
 * How publish works.
 *
 * @param kafka the cluster
 * @param site folder of the site; a non-empty one without our mark is refused
 * @param catalogue file of the embedded database; may be deleted at any time the service is stopped
 * @param blobs folder of the blob store
 * @param staticFolder files that are copied to the site as they are, such as {@code CNAME} and {@code .well-known/}; need
 *     not exist
 * @param baseUrl where the site is reached, for feeds, canonical links and the sitemap; {@code http://localhost:8080} by
 *     default
 * @param title of the site
 * @param zone in which days and months begin; UTC by default
 * @param clock decides which posts are still in the future
 * @param receipts whether to write {@code posts.published}, {@code posts.addresses} and the group's offsets; false for a
 *     copy of the site that only reads, as {@code verify} makes it
 * @param onEnd is told why, should the service end by itself, as it does where another publish has taken the site over
 */
public record PublishConfig(
        KafkaSettings kafka,
        Path site,
        Path catalogue,
        Path blobs,
        Optional<Path> staticFolder,
        URI baseUrl,
        String title,
        ZoneId zone,
        Clock clock,
        boolean receipts,
        Consumer<String> onEnd) {
    public PublishConfig {
        if (!baseUrl.isAbsolute() || baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "publish.base-url is '" + baseUrl + "'; expected an absolute address such as https://example.org");
        }
    }
}
