package org.broadsheet.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * Files by the hash of their content: {@code <folder>/<first two hex digits>/<sha256>}.
 *
 * <p>The one durable store beside Kafka. Ingest writes, publish reads, nobody deletes. A blob appears whole, by rename, so
 * writers need no lock.
 *
 * @param folder of the store; made on the first write
 */
public record BlobStore(Path folder) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Keeps what the stream has.
     *
     * @return the hash by which to ask for it again
     */
    public String put(InputStream content) throws IOException {
        Path incoming = folder.resolve("incoming");
        Files.createDirectories(incoming);
        Path temporary = Files.createTempFile(incoming, "blob", null);
        try {
            MessageDigest digest = Hashes.newSha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
                content.transferTo(out);
            }
            String sha256 = Hashes.hex(digest.digest());
            Path blob = path(sha256);
            if (!Files.exists(blob)) {
                Files.createDirectories(blob.getParent());
                Files.move(temporary, blob, StandardCopyOption.ATOMIC_MOVE);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Where a blob is, whether or not it is there.
     *
     * @throws IllegalArgumentException where {@code sha256} is not 64 lower-case hex digits
     */
    public Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("'" + sha256 + "' is not a SHA-256 in lower-case hex");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
