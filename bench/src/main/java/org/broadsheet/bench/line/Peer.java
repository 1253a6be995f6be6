package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Another generator, which makes the same kinds of page of the same posts. */
interface Peer {
    /** Of its command. */
    String name();

    /** How to install it. */
    String hint();

    /** Builds the site from nothing. */
    ProcessCost build(Path posts);

    /** What it built. */
    Path site();

    /** Whether it is on this machine. */
    default boolean isInstalled() {
        return Programs.find(name()).isPresent();
    }

    /** Copies the files that describe the site, from our resources. */
    default void copy(Path folder, List<String> files) {
        for (String name : files) {
            Path target = folder.resolve(name);
            try (InputStream source = Objects.requireNonNull(
                    Peer.class.getResourceAsStream("/peers/" + name() + "/" + name), () -> "no resource " + name)) {
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(source, target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
