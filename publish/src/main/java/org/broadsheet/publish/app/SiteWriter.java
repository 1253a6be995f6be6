package org.broadsheet.publish.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostId;

/** Makes files of the site what they should be, and remembers what it wrote: what has not changed is not written again. */
final class SiteWriter {
    private final Catalogue catalogue;
    private final SiteContent content;
    private final SiteOutput output;
    private final SiteDirectory directory;
    private final StaticFiles staticFiles;
    private final Counter renderings = Metrics.counter("broadsheet.publish.site.renderings");
    private final Counter writes = Metrics.counter("broadsheet.publish.site.writes");

    SiteWriter(
            Catalogue catalogue,
            SiteContent content,
            SiteOutput output,
            SiteDirectory directory,
            StaticFiles staticFiles) {
        this.catalogue = catalogue;
        this.content = content;
        this.output = output;
        this.directory = directory;
        this.staticFiles = staticFiles;
    }

    /** Makes one path true. Within a transaction. */
    void make(String path) {
        Content wanted = content.at(path);
        renderings.increment();
        if (wanted instanceof Content.Made made) {
            make(path, made.bytes());
        } else if (wanted instanceof Content.Copy copy) {
            copy(path, copy);
        } else if (sha256(path).isPresent()) {
            // The file first: what is not known any more would never be looked at again.
            output.put(path, null);
            catalogue.database().update("DELETE FROM page WHERE path = ?", path);
            writes.increment();
            staticFiles.lookAround(path);
        }
    }

    private void make(String path, byte[] bytes) {
        Optional<PostRow> post = catalogue.addresses().holderOfFile(path);
        if (post.isPresent()) {
            page(path, bytes, post.get().id());
        } else if (sha256(path).isEmpty() || !directory.holds(path, bytes)) {
            // To compare bytes costs less than a hash of them, for which nobody asks.
            write(path, "", bytes);
        }
    }

    private void page(String path, byte[] bytes, PostId post) {
        String sha256 = Hashes.sha256(bytes);
        if (sha256(path).filter(sha256::equals).isEmpty()) {
            write(path, sha256, bytes);
            catalogue.outbox().add(Outbox.Kind.RECEIPT, post.value(), Outbox.NOW);
        }
    }

    private void copy(String path, Content.Copy copy) {
        if (sha256(path).filter(copy.sha256()::equals).isEmpty()) {
            write(path, copy.sha256(), copy.source());
        }
    }

    private void write(String path, String sha256, Object body) {
        output.put(path, body);
        writes.increment();
        displaceStaticFiles(path);
        remember(path, sha256, attributes(path));
    }

    /** Where a page needs a folder, or a folder's place, what stood there was a static file and is overwritten. */
    private void displaceStaticFiles(String path) {
        for (String folder : StaticFiles.foldersAbove(path)) {
            catalogue.database().update("DELETE FROM page WHERE path = ?", folder);
        }
        catalogue.database().update("DELETE FROM page WHERE path > ? AND path < ?", path + "/", path + "0");
    }

    /** Of a post's page or a copy, the hash of what was written there; empty text for any other file of ours. */
    Optional<String> sha256(String path) {
        return catalogue.database().first(row -> row.getString(1), "SELECT sha256 FROM page WHERE path = ?", path);
    }

    private void remember(String path, String sha256, BasicFileAttributes attributes) {
        catalogue
                .database()
                .update(
                        "INSERT INTO page (path, sha256, size, modified) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE"
                                + " SET sha256 = excluded.sha256, size = excluded.size, modified = excluded.modified",
                        path,
                        sha256,
                        attributes.size(),
                        modified(attributes));
    }

    private BasicFileAttributes attributes(String path) {
        try {
            return Files.readAttributes(directory.file(path), BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the site just written: " + e, e);
        }
    }

    /**
     * Looks at every file of the site: what is not as it was written, or was not written by us, is looked at again.
     * Within a transaction.
     */
    void inspect() {
        Database database = catalogue.database();
        database.script("DROP TABLE IF EXISTS temp.seen; CREATE TEMP TABLE seen (path TEXT PRIMARY KEY)");
        try {
            directory.visit((path, attributes) -> {
                database.update("INSERT INTO seen (path) VALUES (?)", path);
                boolean untouched = database.exists(
                        "SELECT 1 FROM page WHERE path = ? AND size = ? AND modified = ?",
                        path,
                        attributes.size(),
                        modified(attributes));
                if (!untouched) {
                    remember(path, Hashes.sha256(Files.readAllBytes(directory.file(path))), attributes);
                    catalogue.outbox().add(Outbox.Kind.PATH, path, Outbox.SOON);
                }
            });
        } catch (IOException e) {
            throw new InvalidSiteFolderException("cannot read the site's folder: " + e, e);
        }
        catalogue
                .outbox()
                .addAll(Outbox.Kind.PATH, "SELECT path AS name FROM page WHERE path NOT IN (SELECT path FROM seen)");
        database.update("DELETE FROM page WHERE path NOT IN (SELECT path FROM seen)");
        catalogue
                .outbox()
                .addAll(
                        Outbox.Kind.PATH,
                        "SELECT DISTINCT substr(path, 2) AS name FROM asset WHERE substr(path, 2) NOT IN (SELECT path FROM"
                                + " seen)");
    }

    private static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
