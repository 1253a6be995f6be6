package org.broadsheet.transform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.Format;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;

/** Posts for tests. */
public final class Posts {
    public static final PostTransformer TRANSFORMER = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);

    private Posts() {}

    /** A post as it would be received. */
    public static PostReceived received(String path, String source, Attachment... attachments) {
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
                List.of(attachments));
    }

    /** A transformed post. */
    public static PostEnriched transformed(String path, String source, Attachment... attachments) {
        return TRANSFORMER.transform(received(path, source, attachments));
    }

    /** The HTML that a body in HTML becomes. */
    public static String html(String body) {
        return transformed("body.html", "---\ntitle: T\n---\n" + body).html();
    }

    /** The HTML that a body in Markdown becomes. */
    public static String markdown(String body) {
        return transformed("body.md", "---\ntitle: T\n---\n" + body).html();
    }
}
