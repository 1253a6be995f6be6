package org.broadsheet.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.broadsheet.events.Hashes;

/**
 * A file's bytes, as many as a post may have, and the number and hash of all.
 *
 * @param head all of them up to the limit
 * @param size of the whole file
 * @param sha256 of the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes the bytes.
record FileContent(byte[] head, long size, String sha256) {
    static final String TOO_LARGE = "too-large";

    private static final int BUFFER = 64 * 1024;

    /** Reads a file without holding more of it in memory than the limit. */
    static FileContent of(Path file, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, limit);
        }
    }

    static FileContent of(byte[] bytes, long limit) {
        try {
            return of(new ByteArrayInputStream(bytes), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileContent of(InputStream in, long limit) throws IOException {
        byte[] head = in.readNBytes(Math.toIntExact(limit));
        MessageDigest digest = Hashes.newSha256();
        digest.update(head);
        long size = head.length;
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
            size += n;
        }
        return new FileContent(head, size, Hashes.hex(digest.digest()));
    }

    /**
     * Refuses a file over the limit.
     *
     * @param path for the message
     */
    void requireAtMost(long limit, String path) {
        if (size > limit) {
            throw tooLarge(path, size + " bytes; at most " + limit + " are taken");
        }
    }

    static RefusedException tooLarge(String path, String why) {
        return new RefusedException(new Refusal(
                TOO_LARGE,
                path + ": the file is too large: " + why,
                "split the post, or allow larger ones with --max-source-bytes",
                0));
    }
}
