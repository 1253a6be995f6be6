package org.broadsheet.publish.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The site's folder. A file appears whole: it is written to a temporary in {@code .broadsheet/}, then renamed. That folder
 * is also the mark by which a site is known as ours, to be swept of what nobody owns.
 */
final class SiteDirectory {
    static final String MARK = ".broadsheet";

    private final Path root;
    private final Path temporaries;
    private long counter;

    private SiteDirectory(Path root) {
        this.root = root.normalize();
        this.temporaries = this.root.resolve(MARK);
    }

    /**
     * Takes possession of a folder: an empty one, a new one, or one of ours.
     *
     * @throws InvalidSiteFolderException where it holds files of somebody else, or cannot be written
     */
    static SiteDirectory open(Path root) {
        SiteDirectory directory = new SiteDirectory(root);
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new InvalidSiteFolderException(
                        root + " is a file; expected a folder for the site. Name another with --site.");
            }
            if (Files.isDirectory(root) && !Files.isDirectory(directory.temporaries) && !isEmpty(root)) {
                throw new InvalidSiteFolderException(
                        root + " is not empty and was not made by Broadsheet, which would delete"
                                + " what it does not know. Name an empty folder with --site; files of your own go to static/.");
            }
            Files.createDirectories(directory.temporaries);
            directory.emptyTemporaries();
            Files.delete(Files.createFile(directory.temporary()));
        } catch (IOException e) {
            throw new InvalidSiteFolderException(
                    "cannot write to the site's folder " + root + ": " + e + ". Make it writable for this user.", e);
        }
        return directory;
    }

    /** The file of a path, which is never outside the site. */
    Path file(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root) || file.startsWith(temporaries)) {
            throw new IllegalArgumentException("'" + path + "' is no path of the site");
        }
        return file;
    }

    /** Whether the file at a path has just these bytes. */
    boolean holds(String path, byte[] bytes) {
        try {
            Path file = file(path);
            return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts bytes at a path. */
    void write(String path, byte[] bytes) throws IOException {
        put(path, temporary -> Files.write(temporary, bytes));
    }

    /** Puts a copy of a file at a path. */
    void copy(String path, Path source) throws IOException {
        put(path, temporary -> Files.copy(source, temporary, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Filling {
        void fill(Path temporary) throws IOException;
    }

    private void put(String path, Filling filling) throws IOException {
        if (!Files.isDirectory(temporaries)) {
            Files.createDirectories(temporaries);
        }
        Path temporary = temporary();
        try {
            filling.fill(temporary);
            place(temporary, path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Removes a file, and the folders that are empty without it. */
    void delete(String path) throws IOException {
        Path file = file(path);
        if (Files.isDirectory(file)) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (NotDirectoryException | FileAlreadyExistsException e) {
            return;
        }
        prune(file.getParent());
    }

    /** Removes folders that are empty, from one upwards. */
    void prune(Path folder) throws IOException {
        Path each = folder;
        while (!each.equals(root) && each.startsWith(root)) {
            try {
                Files.deleteIfExists(each);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            each = each.getParent();
        }
    }

    /** What to do with each file of the site. */
    @FunctionalInterface
    interface Visitor {
        void visit(String path, BasicFileAttributes attributes) throws IOException;
    }

    /** Visits every file, and removes folders that are empty. */
    void visit(Visitor visitor) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(temporaries) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                visitor.visit(StaticFiles.sitePath(root, file), attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (!folder.equals(root) && isEmpty(folder)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void place(Path temporary, String path) throws IOException {
        Path target = file(path);
        try {
            rename(temporary, target);
        } catch (IOException first) {
            makeRoom(target);
            rename(temporary, target);
        }
    }

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system of " + target + " cannot rename in one step", e);
        }
    }

    /** Makes the folders above a file; a file in their way is none of the site's. */
    private void makeRoom(Path target) throws IOException {
        Path each = root;
        for (Path name : root.relativize(target.getParent())) {
            each = each.resolve(name);
            if (Files.exists(each) && !Files.isDirectory(each)) {
                Files.delete(each);
            }
        }
        Files.createDirectories(target.getParent());
        if (Files.isDirectory(target)) {
            deleteAll(target);
        }
    }

    private Path temporary() {
        return temporaries.resolve(Long.toString(counter++, Character.MAX_RADIX));
    }

    private void emptyTemporaries() throws IOException {
        try (Stream<Path> left = Files.list(temporaries)) {
            for (Path each : left.toList()) {
                deleteAll(each);
            }
        }
    }

    private static void deleteAll(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
