package org.broadsheet.publish.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that are copied to the site as they are. A path that the site itself has something for is the site's.
 */
final class StaticFiles {
    /** How the hash of a copied file begins. */
    private static final String COPIED = "static-";

    private static final Logger LOG = LoggerFactory.getLogger(StaticFiles.class);

    private final Optional<Path> folder;
    private final Database database;
    private final Outbox outbox;
    private final Set<String> warned = new HashSet<>();

    StaticFiles(Optional<Path> folder, Catalogue catalogue) {
        this.folder = folder;
        this.database = catalogue.database();
        this.outbox = catalogue.outbox();
    }

    private record Stat(long size, long modified) {}

    /**
     * The file for a path of the site; nothing where a page is in its way.
     *
     * @throws UncheckedIOException where the folder cannot be read and a copy is on the site, which stays
     */
    Content at(String path) {
        if (isUnreadable()
                && database.exists("SELECT 1 FROM page WHERE path = ? AND sha256 LIKE '" + COPIED + "%'", path)) {
            throw unreadable();
        }
        if (isObstructed(path)) {
            warn(path);
            return new Content.Nothing();
        }
        return folder.map(root -> root.resolve(path))
                .filter(file -> !isOurMark(path) && Files.isRegularFile(file))
                .flatMap(file -> stat(file)
                        .map(stat -> (Content) new Content.Copy(file, COPIED + stat.size() + "-" + stat.modified())))
                .orElseGet(Content.Nothing::new);
    }

    /** Says, once, that the site has a file of its own where there is a static one. */
    void warnIfHidden(String path) {
        if (database.exists("SELECT 1 FROM static_file WHERE path = ?", path)) {
            warn(path);
        }
    }

    private void warn(String path) {
        if (warned.add(path) && database.exists("SELECT 1 FROM static_file WHERE path = ?", path)) {
            LOG.atWarn()
                    .addKeyValue("file", path)
                    .log("a static file is hidden by a page of the site; rename the file");
        }
    }

    private boolean isObstructed(String path) {
        return database.exists("SELECT 1 FROM page WHERE path > ? AND path < ? LIMIT 1", path + "/", path + "0")
                || foldersAbove(path).stream()
                        .anyMatch(folder -> database.exists("SELECT 1 FROM page WHERE path = ?", folder));
    }

    /** Enters in the outbox the static files that a page was in the way of. */
    void lookAround(String path) {
        for (String folder : foldersAbove(path)) {
            if (database.exists("SELECT 1 FROM static_file WHERE path = ?", folder)) {
                outbox.add(Outbox.Kind.PATH, folder, Outbox.SOON);
            }
        }
        database.strings("SELECT path FROM static_file WHERE path > ? AND path < ?", path + "/", path + "0")
                .forEach(below -> outbox.add(Outbox.Kind.PATH, below, Outbox.SOON));
    }

    /** {@code a} and {@code a/b} of {@code a/b/c}. */
    static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** Enters in the outbox what changed since the last look. Within a transaction. */
    void look() {
        if (isUnreadable()) {
            if (warned.add(SiteDirectory.MARK)) {
                LOG.atWarn().addKeyValue("reason", unreadable().getMessage()).log("static files stay as they are");
            }
            return;
        }
        warned.remove(SiteDirectory.MARK);
        Map<String, Stat> now = files();
        Map<String, Stat> before = new HashMap<>();
        database.list(
                row -> before.put(row.getString(1), new Stat(row.getLong(2), row.getLong(3))),
                "SELECT path, size, modified FROM static_file");
        now.forEach((path, stat) -> {
            if (!stat.equals(before.remove(path))) {
                database.update(
                        "INSERT INTO static_file (path, size, modified) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE"
                                + " SET size = excluded.size, modified = excluded.modified",
                        path,
                        stat.size(),
                        stat.modified());
                outbox.add(Outbox.Kind.PATH, path, Outbox.SOON);
            }
        });
        before.keySet().forEach(gone -> {
            database.update("DELETE FROM static_file WHERE path = ?", gone);
            outbox.add(Outbox.Kind.PATH, gone, Outbox.SOON);
        });
    }

    /** A folder that is not there has no files; of one that cannot be read nobody knows. */
    private boolean isUnreadable() {
        return folder.filter(root -> !Files.notExists(root) && !(Files.isDirectory(root) && Files.isReadable(root)))
                .isPresent();
    }

    private UncheckedIOException unreadable() {
        String where = folder.map(Path::toString).orElse("");
        return new UncheckedIOException(new IOException(
                "cannot read the folder of static files " + where + "; make it a folder that this user can read"));
    }

    /** What stands in {@code .broadsheet} is how a site is known as ours, and no file of it. */
    private static boolean isOurMark(String path) {
        return path.equals(SiteDirectory.MARK) || path.startsWith(SiteDirectory.MARK + "/");
    }

    private Map<String, Stat> files() {
        Map<String, Stat> files = new HashMap<>();
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return files;
        }
        Path root = folder.get();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isOurMark(sitePath(root, file))) {
                        files.put(sitePath(root, file), stat(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of static files " + root, e);
        }
        return files;
    }

    private static Optional<Stat> stat(Path file) {
        try {
            return Optional.of(stat(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException e) {
            // Gone since it was seen: as good as not there.
            return Optional.empty();
        }
    }

    private static Stat stat(BasicFileAttributes attributes) {
        return new Stat(attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    /** A path below a folder with {@code /} between the segments. */
    static String sitePath(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
