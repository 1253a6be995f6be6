package org.broadsheet.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.Format;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;

/**
 * Reads files to posts as ingest would, with the same limits, refusals and files beside a post, and keeps and sends nothing.
 *
 * <p>It can be used by several threads.
 */
public final class DryReader {
    private final Path root;
    private final long maxSourceBytes;
    private final PostFilter filter = new PostFilter(List.of());

    /**
     * @param root of what the posts may refer to, as an inbox is
     * @param maxSourceBytes a larger post is refused
     */
    public DryReader(Path root, long maxSourceBytes) {
        this.root = root;
        this.maxSourceBytes = maxSourceBytes;
    }

    /** The posts below the root, in the order of their paths. */
    public List<Path> posts() throws IOException {
        InboxFolder folder = new InboxFolder(root, filter);
        return folder.walk(folder.root(), entered -> {}).files().keySet().stream()
                .filter(filter::isPost)
                .sorted()
                .map(path -> root.resolve(folder.root().relativize(folder.file(path))))
                .toList();
    }

    /**
     * Reads one file.
     *
     * @param path as the post is to call it
     * @throws RefusedException where it cannot be a post
     * @throws IOException where it cannot be read
     */
    public PostReceived read(PostId id, String path, Path file) throws IOException {
        return post(id, path, FileContent.of(file, maxSourceBytes), Optional.of(file));
    }

    /**
     * Reads a text that is in no file, and so has none beside it.
     *
     * @throws RefusedException where it cannot be a post
     */
    public PostReceived read(PostId id, String path, byte[] bytes) {
        return post(id, path, FileContent.of(bytes, maxSourceBytes), Optional.empty());
    }

    private PostReceived post(PostId id, String path, FileContent content, Optional<Path> file) {
        content.requireAtMost(maxSourceBytes, path);
        String source = SourceText.decode(path, content.head());
        return new PostReceived(
                PostReceived.SCHEMA_VERSION,
                id,
                path,
                Format.isPost(path) ? Format.ofFileName(path) : Format.MARKDOWN,
                source,
                content.size(),
                content.sha256(),
                Instant.EPOCH,
                file.map(post -> attachments(post, source)).orElseGet(List::of));
    }

    private List<Attachment> attachments(Path file, String source) {
        InboxFolder folder = new InboxFolder(root, filter);
        String path = folder.path(file.toAbsolutePath().normalize());
        Attachments beside = Attachments.unkept(folder);
        return beside.described(beside.of(path, source, null).attachments());
    }
}
