package org.broadsheet.publish.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The files that are copied to the site as they are. A path that the site itself has something for is the site's.
 */
final class StaticFiles {
    private final Optional<Path> folder;
    private final Database database;
    private final Outbox outbox;

    StaticFiles(Optional<Path> folder, Catalogue catalogue) {
        this.folder = folder;
        this.database = catalogue.database();
        this.outbox = catalogue.outbox();
    }

    private record Stat(long size, long modified) {}

    /** The file for a path of the site. */
    Content at(String path) {
        return folder.map(root -> root.resolve(path))
                .filter(Files::isRegularFile)
                .flatMap(file -> stat(file)
                        .map(stat -> (Content) new Content.Copy(file, "static-" + stat.size() + "-" + stat.modified())))
                .orElseGet(Content.Nothing::new);
    }

    /** Enters in the outbox what changed since the last look. Within a transaction. */
    void look() {
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
                    if (attributes.isRegularFile()) {
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
