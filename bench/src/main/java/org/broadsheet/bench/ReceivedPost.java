package org.broadsheet.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.broadsheet.events.Format;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;

/** What ingest would send of a post without pictures. */
public final class ReceivedPost {
    private ReceivedPost() {}

    /** From a path below the inbox, whose ending says the format, and the file's text. */
    public static PostReceived of(String path, String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        return new PostReceived(
                PostReceived.SCHEMA_VERSION,
                PostId.of("inbox", path),
                path,
                Format.ofFileName(path),
                source,
                bytes.length,
                Hashes.sha256(bytes),
                Instant.EPOCH,
                List.of());
    }
}
