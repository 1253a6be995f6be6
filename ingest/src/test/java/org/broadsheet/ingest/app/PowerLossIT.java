package org.broadsheet.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.Topic;
import org.broadsheet.ingest.app.Line.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The topics as a machine that lost its power may leave them: each log ends where it was last on the disk. */
@ExtendWith(KafkaBroker.class)
class PowerLossIT {
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
    void sendsAgainWhatOnlyTheLedgerHas() throws IOException {
        line.write("kept.md", "kept");
        line.write("edited.md", "one");
        line.write("deleted.md", "here");
        line.start();
        line.stop();

        line.write("edited.md", "two");
        line.write("new.md", "new");
        Files.delete(line.folder.resolve("deleted.md"));
        ledgerSays("edited.md", 2, "two", false, Instant.now());
        ledgerSays("new.md", 1, "new", false, Instant.now());
        ledgerSays("deleted.md", 2, "here", true, Instant.now());
        line.start();

        assertThat(line.events("kept.md")).containsExactly(new Event("inbox/kept.md", 1, "kept"));
        assertThat(line.events("edited.md")).last().isEqualTo(new Event("inbox/edited.md", 3, "two"));
        assertThat(line.events("new.md")).containsExactly(new Event("inbox/new.md", 2, "new"));
        assertThat(line.events("deleted.md")).last().isEqualTo(new Event("inbox/deleted.md", 3, ""));
        line.restart();
        assertThat(line.events()).hasSize(6);
    }

    @Test
    void givesNoVersionTwiceWhereTheLedgerLostIt() throws IOException {
        line.write("post.md", "one");
        line.start();
        LedgerEntry one = line.ledger("post.md");
        line.write("post.md", "two");
        line.awaitEvents("post.md", 2);
        line.stop();
        line.put("inbox", line.state().orElseThrow().stopped(Instant.EPOCH));
        line.put("inbox/post.md", one);

        line.write("post.md", "three");
        line.start();

        assertThat(line.events("post.md")).extracting(Event::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void recordsOfOthersAreNoObstacle() throws IOException {
        line.write("post.md", "text");
        line.start();
        line.stop();
        line.put("inbox", line.state().orElseThrow().stopped(Instant.EPOCH));
        line.put(Topic.RECEIVED, "inbox/other.md", new byte[] {1}, Map.of());
        line.put(Topic.RECEIVED, "inbox/other.md", new byte[] {1}, Map.of("ce_id", "a79c"));
        line.put(Topic.RECEIVED, "inbox//other.md", new byte[] {1}, Map.of("ce_id", "inbox/a@1"));

        assertThat(line.start().known()).isEqualTo(1);
    }

    @Test
    void aStopInTheRegularWaySparesTheNextStartTheSearch() throws IOException {
        line.write("post.md", "text");
        InboxState running = line.start();
        line.stop();
        Instant stopped = line.state().orElseThrow().stoppedAt();
        assertThat(running.stoppedAt()).isNull();
        assertThat(stopped).isNotNull();

        // The trace of a loss that nobody looks for.
        line.write("other.md", "other");
        ledgerSays("other.md", 1, "other", false, stopped);
        line.start();

        assertThat(line.events("other.md")).isEmpty();
    }

    private void ledgerSays(String path, long version, String text, boolean deleted, Instant hashedAt)
            throws IOException {
        Instant longAgo = Instant.parse("2009-08-06T00:00:00Z");
        Path file = line.folder.resolve(path);
        if (!deleted) {
            Files.setLastModifiedTime(file, FileTime.from(longAgo));
        }
        String sha256 = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
        line.put(
                "inbox/" + path,
                new LedgerEntry(1, version, deleted, text.length(), longAgo, hashedAt, sha256, null, List.of()));
    }
}
