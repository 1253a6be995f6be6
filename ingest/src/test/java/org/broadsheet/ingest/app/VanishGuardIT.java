package org.broadsheet.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.events.InboxState;
import org.broadsheet.events.InboxState.State;
import org.broadsheet.ingest.app.Line.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** When everything is gone at once, ingest asks before it unpublishes. */
@ExtendWith(KafkaBroker.class)
class VanishGuardIT {
    @TempDir
    Path directory;

    Line line;

    @BeforeEach
    void thirtyPosts(KafkaBroker broker) throws IOException {
        line = new Line(broker, directory);
        line.reconcile = Duration.ofSeconds(1);
        for (int i = 0; i < 30; i++) {
            line.write("posts/" + i + ".md", "post " + i);
        }
        line.start();
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void holdsWhenTheFolderIsMovedAwayUntilItIsBack() throws IOException {
        line.stop();
        line.reconcile = Duration.ofMinutes(10); // It must be noticed without one.
        line.start();
        Path elsewhere = directory.resolve("elsewhere");
        Files.move(line.folder, elsewhere);

        InboxState held = line.awaitState(s -> s.state() == State.HELD);
        assertThat(held.reason()).contains("is missing");
        assertThat(held.missing()).isEqualTo(30);
        assertThat(held.examples()).isNotEmpty();

        Files.move(elsewhere, line.folder);
        line.awaitState(s -> s.state() == State.WATCHING);
        line.write("posts/0.md", "edited after the return");
        line.awaitEvents("posts/0.md", 2);
        assertThat(line.events()).hasSize(31).noneMatch(Event::isDelete);
    }

    @Test
    void holdsWhenMostFilesAreDeletedUntilSomebodyConfirms() throws IOException {
        deleteAllPosts();

        InboxState held = line.awaitState(s -> s.state() == State.HELD);
        line.write("new.md", "still sent while held");
        line.awaitEvents("new.md", 1);
        assertThat(line.events()).noneMatch(Event::isDelete);
        line.restart();
        assertThat(line.state().orElseThrow().at()).isEqualTo(held.at());

        line.confirm(held);
        line.awaitState(s -> s.state() == State.WATCHING);
        assertThat(line.events()).filteredOn(Event::isDelete).hasSize(30);
        assertThat(line.state().orElseThrow().known()).isEqualTo(1);
    }

    @Test
    void holdsWhatWentWhileNobodyWatched() throws IOException {
        line.stop();
        deleteAllPosts();
        line.write("new.md", "the only one left");

        InboxState first = line.start();

        assertThat(first.state()).isEqualTo(State.HELD);
        assertThat(first.missing()).isEqualTo(30);
        assertThat(first.reason()).isEqualTo("30 of 31 known files are gone");
        assertThat(line.events("new.md")).hasSize(1);
    }

    @Test
    void holdsAFewFilesTooWhereTheFolderIsOnAnotherDevice() throws IOException {
        line.stop();
        lastSeenOn("an unmounted disk");
        Path mounted = line.folder.resolveSibling("mounted");
        Files.createDirectories(mounted.resolve("posts"));
        for (int i = 0; i < 5; i++) {
            Files.move(line.folder.resolve("posts/" + i + ".md"), mounted.resolve("posts/" + i + ".md"));
        }

        InboxState held = line.start();

        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.reason()).endsWith("is on another device than before; is its disk mounted?");
        line.restart();
        assertThat(line.awaitState(s -> s.missing() == 5).state()).isEqualTo(State.HELD);
        assertThat(line.events()).noneMatch(Event::isDelete);
        line.confirm(line.state().orElseThrow());
        line.awaitState(s -> s.state() == State.WATCHING);
        assertThat(line.events()).filteredOn(Event::isDelete).hasSize(5);
    }

    @Test
    void anotherDeviceWithAllFilesIsBelieved() {
        String device = line.state().orElseThrow().device();
        line.stop();
        lastSeenOn("an old disk");

        InboxState moved = line.start();

        assertThat(moved.state()).isEqualTo(State.WATCHING);
        assertThat(moved.device()).isEqualTo(device).isNotNull();
    }

    @Test
    void aConfirmationOfAnotherHoldIsNone() throws IOException {
        line.confirm(line.state().orElseThrow());
        deleteAllPosts();

        line.awaitState(s -> s.state() == State.HELD);
        line.restart();

        assertThat(line.state().orElseThrow().state()).isEqualTo(State.HELD);
        assertThat(line.events()).noneMatch(Event::isDelete);
    }

    @Test
    void aMovedArchiveIsNotAMissingOne() throws IOException {
        Files.createDirectories(line.folder.resolve("archive"));
        Files.move(line.folder.resolve("posts"), line.folder.resolve("archive/posts"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> line.events().stream().filter(Event::isDelete).count() == 30);
        assertThat(line.state().orElseThrow().state()).isEqualTo(State.WATCHING);
        assertThat(line.events())
                .filteredOn(e -> e.id().startsWith("inbox/archive/"))
                .hasSize(30);
    }

    @Test
    void oneFileAfterTheOtherIsNotHeld() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.delete(line.folder.resolve("posts/" + i + ".md"));
            line.awaitEvents("posts/" + i + ".md", 2);
        }

        assertThat(line.state().orElseThrow().state()).isEqualTo(State.WATCHING);
    }

    private void lastSeenOn(String device) {
        InboxState last = line.state().orElseThrow();
        line.put(
                "inbox",
                new InboxState(
                        last.schemaVersion(),
                        last.inbox(),
                        last.folder(),
                        last.state(),
                        last.run(),
                        last.reconciles(),
                        last.reason(),
                        last.missing(),
                        last.known(),
                        last.examples(),
                        last.refused(),
                        device,
                        last.stoppedAt(),
                        last.at()));
    }

    private void deleteAllPosts() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.delete(line.folder.resolve("posts/" + i + ".md"));
        }
    }
}
