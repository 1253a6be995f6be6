package org.broadsheet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.events.Format;
import org.broadsheet.events.PostReceived;

/** Posts of a folder as they would be received, without pictures. */
public final class PostFiles {
    private PostFiles() {}

    /** Every file below the folder that can be a post, by name. */
    public static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file)
                            && Format.isPost(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** As {@link #read}, for streams. */
    public static PostReceived received(Path folder, Path file) {
        try {
            return read(folder, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostReceived read(Path folder, Path file) throws IOException {
        return ReceivedPost.of(
                folder.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
