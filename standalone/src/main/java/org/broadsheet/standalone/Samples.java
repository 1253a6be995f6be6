package org.broadsheet.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The two posts that a first {@code run} puts into its new inbox: one as it should be, one as they come. */
final class Samples {
    private static final List<String> POSTS = List.of("welcome.md", "pigeons.md");

    private Samples() {}

    /** Makes the inbox with the samples in it. */
    static void makeInbox(Path inbox) {
        try {
            Files.createDirectories(inbox);
            for (String post : POSTS) {
                try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("samples/" + post))) {
                    Files.copy(in, inbox.resolve(post));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the inbox " + inbox + ": " + e.getMessage(), e);
        }
    }
}
