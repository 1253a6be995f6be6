package org.broadsheet.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.OverLimitFile;
import org.broadsheet.events.PostReceived;
import org.broadsheet.events.Topic;
import org.broadsheet.ingest.app.Line.Event;
import org.broadsheet.kafka.app.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Real files in a real folder, a real broker, the service as it is started by anybody. */
@ExtendWith(KafkaBroker.class)
class IngestIT {
    @TempDir
    Path directory;

    Line line;

    @BeforeEach
    void line(KafkaBroker broker) throws IOException {
        line = new Line(broker, directory);
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void sendsWhatIsThereAtTheStart() throws IOException {
        line.write("2009/hello.md", "Hello");
        line.write("notes.bin", "not a post");

        InboxState state = line.start();

        assertThat(line.events()).containsExactly(new Event("inbox/2009/hello.md", 1, "Hello"));
        assertThat(state.state()).isEqualTo(InboxState.State.WATCHING);
        assertThat(state.known()).isEqualTo(1);
    }

    @Test
    void sendsTheFileWithItsHeadersAndItsLedgerEntry() throws IOException {
        line.write("hello.md", "Hello");

        line.start();

        ConsumerRecord<String, byte[]> record = line.records(Topic.RECEIVED).get(0);
        Map<String, String> headers = Headers.read(record.headers());
        assertThat(headers)
                .containsEntry("ce_id", "inbox/hello.md@1")
                .containsEntry("ce_type", EventHeaders.POST_RECEIVED)
                .containsEntry("ce_source", "/broadsheet/ingest")
                .containsKeys(EventHeaders.VERSION, EventHeaders.BODY_SHA256);
        PostReceived post = Line.received(record);
        LedgerEntry entry = line.ledger("hello.md");
        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.sha256()).isEqualTo(post.sha256());
        assertThat(entry.modifiedAt()).isEqualTo(post.modifiedAt());
    }

    @Test
    void followsNewEditedAndDeletedFiles() throws IOException {
        line.start();

        line.write("hello.md", "one");
        line.awaitEvents("hello.md", 1);
        line.write("hello.md", "two");
        line.awaitEvents("hello.md", 2);
        Files.delete(line.folder.resolve("hello.md"));
        line.awaitEvents("hello.md", 3);
        line.write("hello.md", "again");
        line.awaitEvents("hello.md", 4);

        String id = "inbox/hello.md";
        assertThat(line.events())
                .containsExactly(
                        new Event(id, 1, "one"),
                        new Event(id, 2, "two"),
                        new Event(id, 3, ""),
                        new Event(id, 4, "again"));
    }

    @Test
    void findsAnEditThatMovesNeitherSizeNorTime() throws IOException {
        line.reconcile = Duration.ofMillis(500);
        line.write("hello.md", "one");
        Path file = line.folder.resolve("hello.md");
        FileTime time = Files.getLastModifiedTime(file);
        line.start();
        line.stop();

        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, time);
        line.start();

        assertThat(line.events("hello.md")).extracting(Event::source).containsExactly("one", "two");
    }

    @Test
    void aTouchIsNoNews() throws IOException {
        line.write("hello.md", "one");
        line.start();

        Files.setLastModifiedTime(line.folder.resolve("hello.md"), FileTime.from(Instant.EPOCH));
        Awaitility.await().until(() -> line.ledger("hello.md").modifiedAt().equals(Instant.EPOCH));

        assertThat(line.events()).hasSize(1);
        assertThat(line.ledger("hello.md").version()).isEqualTo(1);
    }

    @Test
    void aRenameIsANewPostAndADelete() throws IOException {
        line.write("old.md", "text");
        line.start();

        Files.move(line.folder.resolve("old.md"), line.folder.resolve("new.md"));
        line.awaitEvents("old.md", 2);

        assertThat(line.events("new.md")).containsExactly(new Event("inbox/new.md", 1, "text"));
        assertThat(line.events("old.md")).last().matches(Event::isDelete);
    }

    @Test
    void followsFoldersThatAreRenamedAndDeleted() throws IOException {
        line.write("a/one.md", "1");
        line.write("a/b/two.md", "2");
        line.start();

        Files.move(line.folder.resolve("a"), line.folder.resolve("c"));
        line.awaitEvents("a/b/two.md", 2);
        line.write("c/b/three.md", "3");
        line.awaitEvents("c/b/three.md", 1);
        Files.delete(line.folder.resolve("c/one.md"));
        line.awaitEvents("c/one.md", 2);

        assertThat(line.events("a/one.md")).last().matches(Event::isDelete);
        assertThat(line.events("a/b/two.md")).last().matches(Event::isDelete);
        assertThat(line.events("c/b/two.md")).containsExactly(new Event("inbox/c/b/two.md", 1, "2"));
    }

    @Test
    void aRestartSendsOnlyWhatChangedMeanwhile() throws IOException {
        line.write("same.md", "same");
        line.write("edited.md", "one");
        line.write("deleted.md", "gone soon");
        line.start();
        line.restart();
        assertThat(line.events()).hasSize(3);
        line.stop();

        line.write("edited.md", "longer than before");
        line.write("new.md", "new");
        Files.delete(line.folder.resolve("deleted.md"));
        line.start();

        assertThat(line.events("same.md")).hasSize(1);
        assertThat(line.events("edited.md")).extracting(Event::version).containsExactly(1L, 2L);
        assertThat(line.events("new.md")).hasSize(1);
        assertThat(line.events("deleted.md")).last().matches(Event::isDelete);
    }

    @Test
    void aHalfWrittenFileIsTakenOnce() throws Exception {
        // Far longer than the writer's pauses, on a busy machine too.
        line.quiet = Duration.ofSeconds(1);
        line.start();

        try (var out = Files.newBufferedWriter(line.folder.resolve("slow.md"), StandardCharsets.UTF_8)) {
            for (int i = 0; i < 20; i++) {
                out.write("line " + i + "\n");
                out.flush();
                Awaitility.await().pollDelay(Duration.ofMillis(30)).until(() -> true);
            }
        }
        line.awaitEvents("slow.md", 1);
        line.restart();

        assertThat(line.events("slow.md")).hasSize(1);
        assertThat(line.events("slow.md").get(0).source()).endsWith("line 19\n");
    }

    @Test
    void aRefusedFileIsADeadLetterUntilItIsFixed() throws IOException {
        Files.write(line.folder.resolve("bad.md"), new byte[] {'a', '\n', 'b', (byte) 0xe9});
        InboxState state = line.start();
        line.restart();

        assertThat(state.refused()).isEqualTo(1);
        List<ConsumerRecord<String, byte[]>> dead = line.records(Topic.DEAD);
        assertThat(dead).hasSize(1);
        DeadLetter why = DeadLetter.parse(Headers.read(dead.get(0).headers()));
        assertThat(why.stage()).isEqualTo("ingest");
        assertThat(why.reason()).isEqualTo("encoding");
        assertThat(why.message()).startsWith("bad.md:2: byte 0xE9 at position 4");
        assertThat(why.hint()).contains("iconv -f WINDOWS-1252 -t UTF-8");
        assertThat(dead.get(0).value()).hasSize(4);
        assertThat(line.ledger("bad.md").refused()).isEqualTo("encoding");
        assertThat(line.events()).isEmpty();

        line.write("bad.md", "fixed");
        line.awaitEvents("bad.md", 1);
        assertThat(line.events()).containsExactly(new Event("inbox/bad.md", 2, "fixed"));
    }

    @Test
    void aRefusedEditWithdrawsNothing() throws IOException {
        line.write("post.md", "good");
        line.start();

        Files.write(line.folder.resolve("post.md"), new byte[] {(byte) 0xff, 'x'});
        Awaitility.await().until(() -> line.records(Topic.DEAD).size() == 1);
        line.restart();

        assertThat(line.events()).containsExactly(new Event("inbox/post.md", 1, "good"));
        assertThat(line.ledger("post.md").version()).isEqualTo(2);
    }

    @Test
    void aFileOverTheLimitIsNotReadIntoMemory() throws IOException {
        long size = 100L * 1024 * 1024;
        try (var file =
                new java.io.RandomAccessFile(line.folder.resolve("large.md").toFile(), "rw")) {
            file.setLength(size);
        }

        line.start();

        ConsumerRecord<String, byte[]> dead = line.records(Topic.DEAD).get(0);
        OverLimitFile large = EventCodec.decode(dead.value(), OverLimitFile.class);
        assertThat(large.path()).isEqualTo("large.md");
        assertThat(large.size()).isEqualTo(size);
        assertThat(dead.value().length).isLessThan(100 * 1024);
    }

    @Test
    void picturesAreKeptAsBlobsAndPostsFollowThem() throws IOException {
        line.write("post.md", "![A cat](images/my%20cat.jpg) and ![a dog](dog.png)");
        line.start();
        assertThat(line.post("post.md").attachments()).isEmpty();

        line.write("images/my cat.jpg", "meow");
        line.awaitEvents("post.md", 2);
        Attachment cat = line.post("post.md").attachments().get(0);
        assertThat(cat.reference()).isEqualTo("images/my%20cat.jpg");
        assertThat(cat.path()).isEqualTo("images/my cat.jpg");
        assertThat(new BlobStore(directory.resolve("blobs")).path(cat.sha256())).hasContent("meow");

        line.write("static/dog.png", "woof");
        line.awaitEvents("post.md", 3);
        assertThat(line.post("post.md").attachments())
                .extracting(Attachment::path)
                .contains("static/dog.png");

        Files.delete(line.folder.resolve("images/my cat.jpg"));
        line.awaitEvents("post.md", 4);
        assertThat(line.post("post.md").attachments())
                .extracting(Attachment::path)
                .containsExactly("static/dog.png");
        line.restart();
        assertThat(line.events("post.md")).hasSize(4);
    }

    @Test
    void picturesFollowSoonAfterTheBlobStoreCanBeWrittenAgain() throws IOException {
        Path inTheWay = Files.writeString(directory.resolve("blobs"), "a file where the folder should be");
        line.write("cat.jpg", "meow");
        line.write("post.md", "![A cat](cat.jpg)");
        line.start();
        assertThat(line.post("post.md").attachments()).isEmpty();

        // The next reconcile is a minute away.
        Files.delete(inTheWay);
        line.awaitEvents("post.md", 2);

        assertThat(line.post("post.md").attachments())
                .extracting(Attachment::path)
                .containsExactly("cat.jpg");
    }

    @Test
    void namesWithSpacesAndDecomposedLettersAreOnePath() throws IOException {
        line.write("mein Cafe\u0301 %20 #1.md", "text");

        line.start();
        line.restart();

        assertThat(line.events()).containsExactly(new Event("inbox/mein Caf\u00e9 %20 #1.md", 1, "text"));
    }

    @Test
    void fetchedFilesGoThroughTheFolder() throws IOException {
        Path remote = Files.createDirectories(directory.resolve("remote"));
        Files.writeString(remote.resolve("mail.md"), "from afar");
        line.fetch = List.of(remote.toUri() + "?delete=true&delay=100");

        line.start();

        line.awaitEvents("mail.md", 1);
        assertThat(line.folder.resolve("mail.md")).hasContent("from afar");
    }

    @Test
    void aSecondIngestOnTheSameInboxEndsTheFirst() throws IOException {
        line.start();
        IngestApp second = IngestApp.start(line.config());
        try {
            line.write("hello.md", "once");
            line.awaitEvents("hello.md", 1);
            line.write("hello.md", "twice");
            line.awaitEvents("hello.md", 2);

            assertThat(line.events()).extracting(Event::version).containsExactly(1L, 2L);
            Awaitility.await().untilAsserted(() -> assertThat(line.ends).hasSize(1));
            assertThat(line.ends.get(0)).contains("another ingest", "'inbox'", "--inbox-name");
        } finally {
            second.stop();
        }
    }

    @Test
    void aTakeoverInTheMiddleRepeatsAndLosesNothing() throws IOException {
        int files = 2_000;
        for (int i = 0; i < files; i++) {
            line.write(i + ".md", "post " + i);
        }

        IngestApp first = IngestApp.start(line.config());
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !line.events().isEmpty());
        line.start();
        first.stop();

        assertThat(line.events()).hasSize(files).allMatch(event -> event.version() == 1);
        assertThat(line.state().orElseThrow().known()).isEqualTo(files);
    }

    @Test
    void anUnchangedFolderWritesNothingToTheLedger() throws IOException {
        line.reconcile = Duration.ofMillis(300);
        line.write("post.md", "![missing](cat.jpg)");
        Files.write(line.folder.resolve("bad.md"), new byte[] {0});
        line.start();
        Awaitility.await()
                .until(() -> Duration.between(
                                        line.ledger("post.md").modifiedAt(),
                                        line.ledger("post.md").hashedAt())
                                .toMillis()
                        >= 2_000);

        int before = line.records(Topic.LEDGER).size();
        Awaitility.await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

        assertThat(line.records(Topic.LEDGER)).hasSize(before);
        assertThat(line.events()).hasSize(1);
    }

    @Test
    void manyFilesAreSentQuickly() throws IOException {
        int files = 3_000;
        String text = "four kilobytes of text, more or less. ".repeat(108);
        for (int i = 0; i < files; i++) {
            line.write("bulk/" + i % 10 + "/" + i + ".md", i + text);
        }

        long before = System.nanoTime();
        line.start();
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        System.out.printf("%d files in %s: %.0f per second%n", files, took, files * 1e9 / took.toNanos());
        assertThat(line.events()).hasSize(files);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void stopsWithinTwoSeconds() {
        line.start();
        long before = System.nanoTime();

        line.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
