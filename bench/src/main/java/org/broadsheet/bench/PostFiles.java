package org.broadsheet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.events.Format;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;

/** Posts of a folder as they would be received, without pictures. */
final class PostFiles {
    private PostFiles() {}

    /** Every file below the folder that can be a post, by name. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file)
                            && Format.isPost(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    static PostReceived read(Path folder, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String path = folder.relativize(file).toString();
        return new PostReceived(
                PostReceived.SCHEMA_VERSION,
                PostId.of("inbox", path),
                path,
                Format.ofFileName(path),
                new String(bytes, StandardCharsets.UTF_8),
                bytes.length,
                Hashes.sha256(bytes),
                Instant.EPOCH,
                List.of());
    }
}
