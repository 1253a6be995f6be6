package org.broadsheet.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The watched folder: from paths to files and back, what is there, and whether it is the folder we know.
 *
 * <p>Links to folders are not followed, so that there are no loops and no way out. A link to a file counts as the file where
 * that is in the inbox, and as nothing where it is not. Not for use by several threads.
 */
public final class InboxFolder {
    private final Path root;
    private final PostFilter filter;

    /** Files whose name on the disk is another form of their path's NFC. */
    private final Map<String, Path> otherForms = new HashMap<>();

    private final Function<Path, Optional<String>> deviceOf;
    private Optional<String> device = Optional.empty();

    public InboxFolder(Path root, PostFilter filter) {
        this(root, filter, InboxFolder::unixDevice);
    }

    /**
     * @param deviceOf tells which file system a folder is on
     */
    InboxFolder(Path root, PostFilter filter, Function<Path, Optional<String>> deviceOf) {
        this.deviceOf = deviceOf;
        this.root = root.toAbsolutePath().normalize();
        this.filter = filter;
    }

    public Path root() {
        return root;
    }

    public PostFilter filter() {
        return filter;
    }

    /** The path of a file or folder in the inbox. */
    public String path(Path file) {
        String path = FileNames.below(root, file);
        if (!FileNames.isAscii(root.relativize(file).toString()) && !file.equals(FileNames.resolve(root, path))) {
            otherForms.put(path, file);
        }
        return path;
    }

    /** The file at a path; where the disk has it in two Unicode forms, the one in NFC. */
    public Path file(String path) {
        Path inNfc = FileNames.resolve(root, path);
        Path other = otherForms.get(path);
        return other == null || Files.exists(inNfc) ? inNfc : other;
    }

    /** What is at a path now. */
    public FileFacts facts(String path) {
        Path file = file(path);
        return Files.isSymbolicLink(file) && !isInside(file) ? FileFacts.ABSENT : FileFacts.of(file);
    }

    /** Whether the file, with all links followed, is in the inbox. */
    boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the way down to the file goes through real folders only, as {@link #walk} would find it. */
    boolean isReachable(Path file) {
        try {
            Path below = root.relativize(file.getParent());
            return file.getParent().toRealPath().equals(root.toRealPath().resolve(below));
        } catch (IOException e) {
            return false;
        }
    }

    /** Why nothing can be said about the files in the folder: it is missing or unreadable. */
    public Optional<String> problem() {
        if (!Files.isDirectory(root)) {
            return Optional.of("the folder " + root + " is missing");
        }
        return Files.isReadable(root) && Files.isExecutable(root)
                ? Optional.empty()
                : Optional.of("the folder " + root + " cannot be read by this user");
    }

    /** Whether the folder is on another device than when it was last believed: a disk came, or went. */
    public boolean isElsewhere() {
        return device.isPresent() && !device.equals(deviceOf.apply(root));
    }

    /** Takes the folder as it is for the one we know, whichever device it is on. */
    public void believe() {
        believe(deviceOf.apply(root));
    }

    /** Takes the folder for the one we know as long as it is on this device. */
    public void believe(Optional<String> knownDevice) {
        device = knownDevice;
    }

    /** The device on which the folder was last believed. */
    public Optional<String> device() {
        return device;
    }

    private static Optional<String> unixDevice(Path folder) {
        try {
            return Optional.of(String.valueOf(Files.getAttribute(folder, "unix:dev")));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /**
     * Looks at everything below a folder.
     *
     * @param top the inbox's root or a folder in it
     * @param entering is told each folder before it is looked into, so that it is watched by then
     */
    public FoundFiles walk(Path top, Consumer<Path> entering) throws IOException {
        FoundFiles found = new FoundFiles();
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root) && filter.isIgnored(path(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                entering.accept(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = path(file);
                if (!filter.isIgnored(path)) {
                    FileFacts facts = attributes.isSymbolicLink() ? facts(path) : FileFacts.of(attributes);
                    if (facts.isPresent()) {
                        found.add(path, facts);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // What was deleted while we walked is not unreadable.
                if (!FileFacts.of(file).isAbsent() || Files.isDirectory(file)) {
                    found.addUnreadable(path(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                if (e != null && !folder.equals(root)) {
                    found.addUnreadable(path(folder));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
