package org.broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {
    @TempDir
    Path folder;

    @Test
    void keepsContentUnderItsHash() throws IOException {
        BlobStore blobs = new BlobStore(folder);

        String sha256 = blobs.put(new ByteArrayInputStream("cat".getBytes(StandardCharsets.UTF_8)));

        assertThat(sha256).isEqualTo(Hashes.sha256("cat"));
        assertThat(blobs.path(sha256)).hasContent("cat");
    }

    @Test
    void leavesNothingOfAFailedWrite() throws IOException {
        BlobStore blobs = new BlobStore(folder);
        InputStream broken = InputStream.nullInputStream();
        broken.close(); // From now on every read fails.

        assertThatThrownBy(() -> blobs.put(broken)).isInstanceOf(IOException.class);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void refusesNamesThatAreNoHash() {
        assertThatThrownBy(() -> new BlobStore(folder).path("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
