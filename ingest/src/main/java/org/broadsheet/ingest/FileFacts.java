package org.broadsheet.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What can be told of a file without reading it.
 *
 * @param presence whether there is one
 * @param size in bytes; 0 where there is none
 * @param modifiedAt its time of change, which says nothing about when it was put here ({@code cp -p}, rsync)
 */
public record FileFacts(Presence presence, long size, Instant modifiedAt) {

    /** Nothing is there, or something that is not a file. */
    public static final FileFacts ABSENT = new FileFacts(Presence.ABSENT, 0, Instant.EPOCH);

    /** Nobody can tell: the file system gave an error. A file is never called gone for that. */
    public static final FileFacts UNKNOWN = new FileFacts(Presence.UNKNOWN, 0, Instant.EPOCH);

    /** Whether a file is there. */
    public enum Presence {
        PRESENT,
        ABSENT,
        UNKNOWN
    }

    /** The facts of a file that is there. */
    public static FileFacts of(long size, Instant modifiedAt) {
        return new FileFacts(Presence.PRESENT, size, modifiedAt);
    }

    /** The facts of what the attributes describe: absent unless it is a regular file. */
    public static FileFacts of(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? of(attributes.size(), attributes.lastModifiedTime().toInstant())
                : ABSENT;
    }

    /** Looks at the file system, following a link. */
    public static FileFacts of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return ABSENT;
        } catch (FileSystemException e) {
            // A folder on the way is a file now.
            return "Not a directory".equals(e.getReason()) ? ABSENT : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    public boolean isAbsent() {
        return presence == Presence.ABSENT;
    }
}
