package org.broadsheet.endtoend.law;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.broadsheet.publish.app.PublishApp;
import org.broadsheet.publish.app.PublishConfig;

/**
 * The same site made once more, by services that know nothing of the first.
 *
 * @param topics of the line whose site is made again
 * @param services of that line
 * @param home where there is room
 */
record Fresh(Topics topics, Services services, Clock clock, Path home) {
    /** From what the topics hold now. */
    Tree fromTopics() {
        Path workshop = Folders.make(home.resolve("from-topics"));
        String name = "fresh-" + UUID.randomUUID().toString().substring(0, 8);
        Topics reader = topics.as(topics.settings().topicPrefix(), name);
        PublishApp publish = PublishApp.start(new PublishConfig(
                reader.settings(),
                workshop.resolve("site"),
                workshop.resolve("catalogue.db"),
                services.data().blobs(),
                services.site().staticFolder(),
                services.site().baseUrl(),
                services.site().title(),
                services.site().zone(),
                clock,
                false,
                why -> {}));
        try {
            reader.awaitPublishedBy("publish-" + name);
        } finally {
            publish.stop();
        }
        return Tree.of(workshop.resolve("site"));
    }

    /** From a folder and nothing else: on topics and data that are new. */
    Tree fromFolder(Inbox folder) {
        Path workshop = Folders.make(home.resolve("from-folder"));
        Inbox accepted = folder.copyAccepted(Folders.make(workshop.resolve("inbox")));
        Topics own = topics.as(topics.settings().topicPrefix() + "fresh.", "fresh");
        Path staticFolder = services.site().staticFolder().orElseThrow();
        try (Services fresh = new Services(own.settings(), accepted.root(), workshop, staticFolder, clock)) {
            fresh.configureAs(services.site());
            fresh.startAll();
            own.awaitTaken(accepted);
            own.awaitTransformed();
            own.awaitPublished();
        }
        own.delete();
        return Tree.of(workshop.resolve("site"));
    }
}
