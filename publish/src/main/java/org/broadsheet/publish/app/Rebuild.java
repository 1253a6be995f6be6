package org.broadsheet.publish.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostAddress;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostPublished;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.ClusterGuard;
import org.broadsheet.kafka.app.TopicReader;
import org.broadsheet.publish.Address;

/**
 * Makes the catalogue anew from Kafka: the address history and the receipts first, then all posts, and only when the last
 * is there are addresses settled and paths visited. So no address that a post had only in an earlier record comes up
 * again, and the site stays as it is until it can be right.
 */
final class Rebuild {
    private static final List<String> EMPTIED = List.of(
            "post",
            "deleted",
            "body",
            "tag",
            "tag_total",
            "source",
            "source_total",
            "source_year",
            "link",
            "asset",
            "claim",
            "alias",
            "history",
            "receipt",
            "outbox",
            "static_file");

    private final Catalogue catalogue;
    private final Receipts receipts;
    private final Clock clock;
    private final ZoneId zone;

    Rebuild(Catalogue catalogue, Receipts receipts, Clock clock, ZoneId zone) {
        this.catalogue = catalogue;
        this.receipts = receipts;
        this.clock = clock;
        this.zone = zone;
    }

    /** Empties the catalogue but for the files that are on the site, and reads what is known of addresses and receipts. */
    void begin(ClusterGuard cluster) {
        EMPTIED.forEach(table -> catalogue.database().update("DELETE FROM " + table));
        TopicReader.readAll(cluster, Topic.ADDRESSES, record -> {
            if (record.value() != null && Address.of(record.key()).isPresent()) {
                catalogue.addresses().record(EventCodec.decode(record.value(), PostAddress.class));
            }
        });
        TopicReader.readAll(cluster, Topic.PUBLISHED, record -> {
            if (!record.key().endsWith("#" + Receipts.SINK)) {
                return;
            }
            PostId post = new PostId(record.key().substring(0, record.key().length() - Receipts.SINK.length() - 1));
            if (record.value() == null) {
                receipts.forget(post);
            } else {
                receipts.learn(EventCodec.decode(record.value(), PostPublished.class));
            }
        });
    }

    /** Takes in what a batch says, without settling anything. Within a transaction. */
    void collect(List<PostChange> batch) {
        for (PostChange change : batch) {
            if (catalogue.posts().isOutdated(change.id(), change.version())) {
                continue;
            }
            if (change.post().isEmpty()) {
                catalogue.posts().leave(change.id(), change.version());
            }
            catalogue.posts().remove(change.id());
            catalogue.addresses().withdraw(change.id());
            change.post().ifPresent(post -> {
                FiledPost filed = FiledPost.of(post, change.version(), change.sha256(), clock.instant(), zone);
                catalogue.posts().insert(filed);
                if (filed.row().live()) {
                    catalogue.addresses().enter(filed);
                }
            });
        }
    }

    /** Settles everything and visits every path. Within a transaction. */
    void finish() {
        AddressBook addresses = catalogue.addresses();
        Map<PostId, Address> held = addresses.held();
        addresses.move(AddressBook.moves(held, addresses.settleAll()), clock.instant());
        everyPath();
        Outbox outbox = catalogue.outbox();
        outbox.addAll(Outbox.Kind.RECEIPT, "SELECT id AS name FROM post UNION SELECT post_id FROM receipt");
    }

    private void everyPath() {
        Outbox outbox = catalogue.outbox();
        SitePaths.FIXED.forEach(this::visit);
        Shelves archive = catalogue.posts().archive();
        archive.pages().forEach(drawer -> SitePaths.feeds(drawer).forEach(this::visit));
        new Sitemaps(catalogue).files().forEach(this::visit);
        visitPages(archive);
        visitPages(catalogue.tags().names());
        catalogue.tags().slugs().forEach(slug -> visitPages(catalogue.tags().tagged(slug)));
        catalogue
                .sources()
                .years()
                .forEach(year -> visitPages(catalogue.sources().names(year)));
        catalogue
                .sources()
                .keys()
                .forEach(source -> visitPages(catalogue.sources().quoting(source)));
        for (String paths : List.of(
                "SELECT path AS name FROM page",
                "SELECT substr(address, 2) || 'index.html' AS name FROM post WHERE address IS NOT NULL",
                "SELECT substr(address, 2) || 'index.html' AS name FROM history",
                "SELECT substr(address, 2) || 'index.html' AS name FROM alias",
                "SELECT DISTINCT substr(path, 2) AS name FROM asset")) {
            outbox.addAll(Outbox.Kind.PATH, paths);
        }
    }

    private void visitPages(Shelves shelves) {
        visit(shelves.file(""));
        shelves.pages().map(shelves::file).forEach(this::visit);
    }

    private void visit(String path) {
        catalogue.outbox().add(Outbox.Kind.PATH, path, Outbox.SOON);
    }
}
