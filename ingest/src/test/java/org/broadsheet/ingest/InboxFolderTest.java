package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxFolderTest {
    @TempDir
    Path directory;

    Path root;
    InboxFolder folder;

    @BeforeEach
    void folder() throws IOException {
        root = Files.createDirectories(directory.resolve("in box é"));
        folder = new InboxFolder(root, new PostFilter(List.of()));
    }

    @Test
    void findsFilesAnywhereButInIgnoredFolders() throws IOException {
        write("a/b/post.md");
        write("picture.png");
        write(".git/post.md");

        assertThat(walk().files()).containsOnlyKeys("a/b/post.md", "picture.png");
    }

    @Test
    void pathsAreInNfcWhateverTheDiskHas() throws IOException {
        write("cafe\u0301.md");

        assertThat(walk().files()).containsOnlyKeys("caf\u00e9.md");
        assertThat(folder.facts("caf\u00e9.md").isPresent()).isTrue();
    }

    @Test
    void namesThatAreNotUtf8CanBeReadAndNamed() throws IOException {
        Path file = Path.of(URI.create("file://" + root.toUri().getRawPath() + "caf%E9.md"));
        Files.writeString(file, "text");

        assertThat(walk().files()).containsOnlyKeys("caf%E9.md");
        assertThat(folder.file("caf%E9.md")).isEqualTo(file);
        assertThat(FileNames.isUtf8(root, file)).isFalse();
    }

    @Test
    void aLinkIsAFileInsideAndNothingOutside() throws IOException {
        write("post.md");
        Path outside = Files.writeString(directory.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("inside.md"), root.resolve("post.md"));
        Files.createSymbolicLink(root.resolve("outside.md"), outside);
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("dangling.md"), root.resolve("nowhere.md"));

        assertThat(walk().files()).containsOnlyKeys("post.md", "inside.md");
        assertThat(folder.facts("outside.md").isAbsent()).isTrue();
    }

    @Test
    void aFileBelowAFileIsAbsent() throws IOException {
        write("post.md");

        assertThat(folder.facts("post.md/other.md").isAbsent()).isTrue();
    }

    @Test
    void saysThatTheFolderIsMissing() throws IOException {
        assertThat(folder.problem()).isEmpty();
        Files.delete(root);

        assertThat(folder.problem()).hasValue("the folder " + root + " is missing");
    }

    @Test
    void knowsTheDeviceItWasBelievedOn() {
        List<String> mounted = new ArrayList<>(List.of("disk"));
        InboxFolder removable = new InboxFolder(root, new PostFilter(List.of()), f -> Optional.of(mounted.get(0)));
        assertThat(removable.isElsewhere()).isFalse();
        removable.believe();
        mounted.set(0, "root");

        assertThat(removable.isElsewhere()).isTrue();
        removable.believe();
        assertThat(removable.isElsewhere()).isFalse();
        assertThat(removable.device()).hasValue("root");
    }

    @Test
    void believesTheDeviceOfAnEarlierRun() {
        folder.believe(Optional.of("not this one"));

        assertThat(folder.isElsewhere()).isTrue();
    }

    private FoundFiles walk() throws IOException {
        return folder.walk(root, entered -> {});
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
