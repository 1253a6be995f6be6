package org.broadsheet.endtoend.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.Line.Service;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;

/**
 * Where a script is played: a folder, a site, the services between them, all in a place and under topics of their own on a
 * broker that many stages share.
 */
final class Stage implements AutoCloseable {
    private static final Instant BEGINNING = Instant.parse("2025-03-01T12:00:00Z");
    /** Publish looks at static files every two seconds; that it has looked shows in the site alone. */
    private static final Duration UNTIL_ALL_WAS_SEEN = Duration.ofSeconds(12);

    private final Topics topics;
    private final Path home;
    private final Inbox inbox;
    private final StaticFolder staticFolder;
    private final AdjustableClock clock = new AdjustableClock(BEGINNING);
    private final Services services;
    private boolean zoneChanged;

    Stage(Admin admin, KafkaSettings kafka, Path home) {
        this.topics = new Topics(admin, kafka);
        this.home = home;
        this.inbox = new Inbox(Folders.make(home.resolve("inbox")));
        this.staticFolder = new StaticFolder(Folders.make(home.resolve("static")));
        this.services = new Services(topics.settings(), inbox.root(), home, staticFolder.root(), clock);
    }

    /** Plays a script, line by line. */
    void play(String... lines) {
        new Act(this).play(Script.parse(String.join("\n", lines)));
    }

    Topics topics() {
        return topics;
    }

    Inbox inbox() {
        return inbox;
    }

    StaticFolder staticFolder() {
        return staticFolder;
    }

    AdjustableClock clock() {
        return clock;
    }

    Services services() {
        return services;
    }

    SiteFolder site() {
        return new SiteFolder(services.site().folder());
    }

    /** Gives the line another site to make. */
    void configure(SiteConfig site) {
        zoneChanged |= !site.zone().equals(services.site().zone());
        services.without(Set.of(Service.values()), () -> services.configureAs(site));
    }

    void forgetCatalogue() {
        services.without(
                Set.of(Service.PUBLISH),
                () -> List.of("", "-wal", "-shm")
                        .forEach(suffix -> Folders.delete(services.data().path().resolve("catalogue.db" + suffix))));
    }

    /** Returns when the services that run have done what there is to do. */
    void settle() {
        if (services.isRunning(Service.INGEST)) {
            topics.awaitTaken(inbox);
        }
        if (services.isRunning(Service.TRANSFORM)) {
            topics.awaitTransformed();
        }
        if (services.isRunning(Service.PUBLISH)) {
            topics.awaitPublished();
        }
        if (services.areAllRunning()) {
            inbox.settle();
        }
    }

    /** The curtain: everything runs, and has done what there is to do. */
    void finish() {
        services.startAll();
        settle();
    }

    /** Fails where the site is not what is made afresh from the topics. */
    void compareWithTopics() {
        compare("the topics", new Fresh(topics, services, clock, home).fromTopics(), Set.of());
    }

    /**
     * Fails where the site is not what is made afresh from the folder, in which a refused file is as it was last accepted.
     * What the folder cannot know is left out of both: what stands at addresses that were a post's once. Nor can it know in
     * which zone a post was read that was not saved since: then nothing is compared.
     */
    void compareWithFolder() {
        if (!zoneChanged) {
            compare("the folder", new Fresh(topics, services, clock, home).fromFolder(inbox), topics.formerPages());
        }
    }

    private void compare(String origin, Tree fresh, Set<String> unknown) {
        Tree expected = fresh.without(unknown);
        await("the site is what is made afresh from " + origin)
                .atMost(UNTIL_ALL_WAS_SEEN)
                .pollInterval(Duration.ofMillis(20))
                .ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(site().tree().without(unknown).differencesTo(expected))
                        .isEmpty());
    }

    @Override
    public void close() {
        services.close();
    }
}
