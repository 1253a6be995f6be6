package org.broadsheet.standalone.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.events.Format;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.PostTransformer;

/** Turns files into products, as the line would. */
public final class Conversion {
    private static final String INBOX = "convert";
    private static final long LARGEST = 4 * 1024 * 1024;

    private final PostTransformer transformer;

    public Conversion(PostTransformer transformer) {
        this.transformer = transformer;
    }

    /** The product of a file, or why there is none. */
    public Converted convert(Path file) {
        String path = file.toString();
        try {
            if (Files.size(file) > LARGEST) {
                return Converted.refused(
                        path, "too-large", 0, "the file is larger than 4 MiB", "split it, or move images out of it");
            }
            return convert(path, Files.readAllBytes(file));
        } catch (IOException e) {
            return Converted.refused(path, "unreadable", 0, "cannot be read (" + e + ")", "check its permissions");
        }
    }

    /**
     * The product of a text, or why there is none.
     *
     * @param path as given: it is told apart by its ending, and named in the product
     */
    public Converted convert(String path, byte[] bytes) {
        try {
            PostReceived post = new PostReceived(
                    PostReceived.SCHEMA_VERSION,
                    id(path),
                    path,
                    Format.isPost(path) ? Format.ofFileName(path) : Format.MARKDOWN,
                    SourceText.decode(bytes),
                    bytes.length,
                    Hashes.sha256(bytes),
                    Instant.EPOCH,
                    List.of());
            return Converted.of(path, transformer.transform(post));
        } catch (InvalidPostException e) {
            return Converted.refused(path, e.reason(), e.line(), e.getMessage(), e.hint());
        } catch (StackOverflowError e) {
            return Converted.refused(path, "too-deep", 0, "it is nested too deeply", "flatten it");
        }
    }

    /** A post id for any path: what leads out of a folder, or names a disk, is left out. */
    static PostId id(String path) {
        String safe = Arrays.stream(path.replace('\\', '/').split("/", -1))
                .filter(segment -> !segment.isEmpty() && !segment.equals(".") && !segment.equals(".."))
                .collect(Collectors.joining("/"));
        return PostId.of(INBOX, safe.isEmpty() ? "-" : safe);
    }
}
