package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.OverLimitFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostReaderTest {
    @TempDir
    Path directory;

    private final KnownFiles known = new KnownFiles();
    private Path root;
    private InboxFolder folder;
    private PostReader reader;

    @BeforeEach
    void reader() throws IOException {
        root = Files.createDirectories(directory.resolve("inbox"));
        folder = new InboxFolder(root, new PostFilter(List.of()));
        Clock clock = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
        reader = new PostReader("inbox", folder, known, new BlobStore(directory.resolve("blobs")), 100, clock);
    }

    @Test
    void readsAPost() throws IOException {
        Taken taken = write("a.md", "text");

        Reading.Post post = (Reading.Post) reader.read(taken);

        assertThat(post.event().source()).isEqualTo("text");
        assertThat(post.entry().version()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsAPost() throws IOException {
        assertThat(reader.read(write("a.md", ""))).isInstanceOf(Reading.Post.class);
    }

    @Test
    void readsAgainWhatMovedWhileItWasRead() throws IOException {
        Taken taken = write("a.md", "text");
        write("a.md", "longer text");

        assertThat(reader.read(taken)).isInstanceOf(Reading.Moving.class);
    }

    @Test
    void whatWasSentAlreadyIsUnchanged() throws IOException {
        Reading.Post post = (Reading.Post) reader.read(write("a.md", "text"));
        known.put("a.md", post.entry());

        assertThat(reader.read(new Taken("a.md", folder.facts("a.md"))))
                .isEqualTo(new Reading.Unchanged("a.md", post.entry(), false));
    }

    @Test
    void theVersionGoesOnAfterADelete() throws IOException {
        known.put("a.md", Entries.deleted("sha"));

        assertThat(((Reading.Post) reader.read(write("a.md", "text"))).entry().version())
                .isEqualTo(3);
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Reading.Refused refused = (Reading.Refused) reader.read(write("a.md", "x".repeat(101)));

        assertThat(refused.refusal().reason()).isEqualTo("too-large");
        assertThat(refused.refusal().message())
                .isEqualTo("a.md: the file is too large: 101 bytes; at most 100 are taken");
    }

    /** A user who may read everything cannot forbid it to himself: a folder in the file's place cannot be read either. */
    @Test
    void refusesWhatCannotBeRead() throws IOException {
        Taken taken = write("a.md", "text");
        Files.delete(root.resolve("a.md"));
        Files.createDirectory(root.resolve("a.md"));

        Reading.Refused refused = (Reading.Refused) reader.read(taken);

        assertThat(refused.refusal().reason()).isEqualTo("unreadable");
        assertThat(refused.refusal().message()).startsWith("a.md: the file cannot be read");
        assertThat(refused.refusal().hint()).contains("chmod");
    }

    @Test
    void keepsOnlyTheFactsOfWhatIsTooLarge() throws IOException {
        Reading.Refused refused = (Reading.Refused) reader.read(write("a.md", "x".repeat(101)));

        OverLimitFile kept = EventCodec.decode(refused.evidence().bytes(), OverLimitFile.class);
        assertThat(kept.size()).isEqualTo(101);
        assertThat(kept.sha256()).isEqualTo(refused.entry().sha256());
        assertThat(Base64.getDecoder().decode(kept.head())).hasSize(100);
    }

    @Test
    void keepsEveryByteOfWhatIsRefusedForAnotherReason() throws IOException {
        Reading.Refused refused = (Reading.Refused) reader.read(write("a.md", "\0"));

        assertThat(refused.refusal().reason()).isEqualTo("binary");
        assertThat(refused.evidence().bytes()).containsExactly(0);
    }

    @Test
    void refusesANameThatIsNotUtf8() throws IOException {
        Path file = Path.of(URI.create("file://" + root.toUri().getRawPath() + "caf%E9.md"));
        Files.writeString(file, "text");
        String path = folder.path(file);

        Reading.Refused refused = (Reading.Refused) reader.read(new Taken(path, folder.facts(path)));

        assertThat(refused.refusal().reason()).isEqualTo("name");
        assertThat(refused.path()).isEqualTo("caf%E9.md");
    }

    @Test
    void neverCallsAFileGoneThatWasThereWhenItWasTaken() throws IOException {
        Taken taken = write("a.md", "text");
        known.put("a.md", Entries.sent(1));
        Files.move(root, directory.resolve("unmounted"));

        assertThat(reader.read(taken)).isInstanceOf(Reading.Moving.class);
    }

    @Test
    void aPostBehindALinkedFolderIsGone() throws IOException {
        Taken taken = write("a/a.md", "text");
        Files.move(root.resolve("a"), root.resolve("b"));
        Files.createSymbolicLink(root.resolve("a"), root.resolve("b"));

        assertThat(reader.read(taken)).isEqualTo(new Reading.Gone("a/a.md"));
    }

    @Test
    void aFileThatCameBackIsNotGone() throws IOException {
        write("a.md", "text");

        assertThat(reader.read(new Taken("a.md", FileFacts.ABSENT))).isInstanceOf(Reading.Moving.class);
    }

    @Test
    void tellsHowLargeAPictureIs() throws IOException {
        write("cat.svg", "<svg width='30' height='20'/>");
        write("notes.pdf", "%PDF-1.4");

        Reading.Post post = (Reading.Post) reader.read(write("a.md", "![](cat.svg) [](notes.pdf)"));

        assertThat(post.event().attachments()).extracting(Attachment::width).containsExactly(30, null);
        assertThat(post.event().attachments()).extracting(Attachment::height).containsExactly(20, null);
    }

    @Test
    void aPictureThatCannotBeKeptIsMissingForNow() throws IOException {
        Path blobs = Files.writeString(directory.resolve("blobs"), "in the way");
        write("cat.jpg", "meow");

        Reading.Post post = (Reading.Post) reader.read(write("a.md", "![](cat.jpg) ![](dog.jpg)"));
        known.put("a.md", post.entry());
        Reading again = reader.read(new Taken("a.md", folder.facts("a.md")));

        assertThat(post.event().attachments()).isEmpty();
        assertThat(post.incomplete()).isTrue();
        assertThat(again).isEqualTo(new Reading.Unchanged("a.md", post.entry(), true));
        Files.delete(blobs);
        Reading.Post whole = (Reading.Post) reader.read(new Taken("a.md", folder.facts("a.md")));
        assertThat(whole.event().attachments()).hasSize(1);
        assertThat(whole.incomplete()).isFalse();
    }

    @Test
    void aPictureThatIsNotThereIsNothingToTryAgain() throws IOException {
        assertThat(reader.read(write("a.md", "![](dog.jpg)")).incomplete()).isFalse();
    }

    private Taken write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return new Taken(path, folder.facts(path));
    }
}
