package org.broadsheet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.broadsheet.events.InboxState;
import org.junit.jupiter.api.Test;

class InboxWordsTest {
    private static final InboxState HELD = new InboxState(
            1,
            "inbox",
            "/in",
            InboxState.State.HELD,
            "run",
            1,
            "4 of 5 known files are gone",
            4,
            5,
            List.of(),
            0,
            null,
            null,
            Instant.EPOCH);

    @Test
    void countsMissingFilesOnce() {
        assertThat(InboxWords.held(HELD)).containsOnlyOnce("4 of 5 known files");
    }

    @Test
    void doesNotSayThatAStoppedInboxIsWatched() {
        assertThat(InboxWords.watching(HELD, 1)).isEqualTo("watching /in: 1 file");
        assertThat(InboxWords.watching(HELD.stopped(Instant.EPOCH), 2)).startsWith("not running since 1970-01-01");
    }
}
