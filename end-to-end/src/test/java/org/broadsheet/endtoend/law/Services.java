package org.broadsheet.endtoend.law;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.DataFolder;
import org.broadsheet.standalone.app.Line;
import org.broadsheet.standalone.app.Line.Service;
import org.broadsheet.standalone.app.LineConfig;
import org.broadsheet.standalone.app.LineConfig.InboxConfig;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;

/** The three services of one line, each of which can be started and stopped, and what they are told when they start. */
final class Services implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMillis(5);
    private static final Duration RECONCILE = Duration.ofSeconds(1);
    private static final long MAX_SOURCE_BYTES = 1024 * 1024;

    private final KafkaSettings kafka;
    private final Path inbox;
    private final Path home;
    private final Clock clock;
    private final Map<Service, Line> running = new EnumMap<>(Service.class);
    private final Map<Service, String> ends = new ConcurrentHashMap<>();
    private SiteConfig site;

    /**
     * @param inbox the watched folder
     * @param home where data and site are kept
     * @param staticFolder of the site
     */
    Services(KafkaSettings kafka, Path inbox, Path home, Path staticFolder, Clock clock) {
        this.kafka = kafka;
        this.inbox = inbox;
        this.home = home;
        this.clock = clock;
        this.site = new SiteConfig(
                home.resolve("site"),
                Optional.of(staticFolder),
                URI.create("https://example.org"),
                "The Daily Law",
                ZoneOffset.UTC);
    }

    DataFolder data() {
        return new DataFolder(home.resolve("data")).create();
    }

    SiteConfig site() {
        return site;
    }

    /** Makes the site that another line makes, in the folder of this one, from the next start on. */
    void configureAs(SiteConfig other) {
        site = new SiteConfig(site.folder(), site.staticFolder(), other.baseUrl(), other.title(), other.zone());
    }

    boolean isRunning(Service service) {
        return running.containsKey(service);
    }

    boolean areAllRunning() {
        return running.size() == Service.values().length;
    }

    void start(Service service) {
        running.computeIfAbsent(service, each -> Line.start(config(), kafka, List.of(each), ends::put));
    }

    /** Which services have ended by themselves, and why. */
    Map<Service, String> ends() {
        return ends;
    }

    void startAll() {
        List<Service> lastFirst = new ArrayList<>(List.of(Service.values()));
        Collections.reverse(lastFirst);
        lastFirst.forEach(this::start);
    }

    void stop(Service service) {
        Line line = running.remove(service);
        if (line != null) {
            line.close();
        }
    }

    /** Does something while some services are stopped, and starts those again that ran before. */
    void without(Set<Service> services, Runnable change) {
        Set<Service> stopped = EnumSet.noneOf(Service.class);
        services.stream().filter(this::isRunning).forEach(stopped::add);
        stopped.forEach(this::stop);
        change.run();
        stopped.forEach(this::start);
    }

    private LineConfig config() {
        InboxConfig from = new InboxConfig(
                "inbox",
                inbox,
                List.of(),
                List.of(),
                QUIET,
                RECONCILE,
                MAX_SOURCE_BYTES,
                LossPolicy.DEFAULT,
                FramePolicy.NONE);
        return new LineConfig(data(), from, "law", site, clock);
    }

    @Override
    public void close() {
        for (Service service : Service.values()) {
            stop(service);
        }
    }
}
