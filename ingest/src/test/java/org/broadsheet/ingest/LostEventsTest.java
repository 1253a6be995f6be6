package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.ingest.Entries.NOW;

import java.time.Duration;
import java.util.List;
import org.broadsheet.events.LedgerEntry;
import org.junit.jupiter.api.Test;

class LostEventsTest {
    private final KnownFiles known = new KnownFiles();
    private final FoundFiles found = new FoundFiles();
    private final LostEvents events = new LostEvents();

    @Test
    void whatIsOnBothTopicsStaysAsItIs() {
        known.put("a.md", Entries.sent(1));
        known.put("b.md", Entries.deleted("sha"));
        events.received("a.md", 1, false);
        events.received("b.md", 1, false);
        events.received("b.md", 2, true);

        assertThat(events.forgetIn(known, NOW)).isZero();
        assertThat(known.entry("a.md")).hasValue(Entries.sent(1));
    }

    @Test
    void aPostWhoseEventIsLostIsReadAgainThoughItIsTheSame() {
        known.put("a.md", Entries.sent(1));
        found.add("a.md", FileFacts.of(1, Entries.LONG_AGO));

        assertThat(events.forgetIn(known, NOW)).isEqualTo(1);

        assertThat(differences()).containsExactly("a.md");
        assertThat(known.version("a.md")).isEqualTo(1);
    }

    @Test
    void aDeleteThatIsLostIsAMissingFileOnceMore() {
        known.put("a.md", Entries.deleted("sha"));
        events.received("a.md", 1, false);

        assertThat(events.forgetIn(known, NOW)).isEqualTo(1);

        assertThat(known.isLive("a.md")).isTrue();
        assertThat(differences()).containsExactly("a.md");
    }

    @Test
    void aDeleteThatCompactionHasForgottenIsNotLost() {
        known.put("a.md", Entries.deleted("sha"));

        assertThat(events.forgetIn(known, NOW.plus(Duration.ofDays(31)))).isZero();
        assertThat(events.forgetIn(known, NOW.plus(Duration.ofDays(29)))).isEqualTo(1);
    }

    @Test
    void aRefusedFileNeverHadAnEvent() {
        known.put("a.md", Entries.refused("encoding"));

        assertThat(events.forgetIn(known, NOW)).isZero();
    }

    @Test
    void theVersionGoesOnWhereTheLedgerLostIt() {
        known.put("a.md", Entries.sent(1));
        events.received("a.md", 7, false);
        events.received("new.md", 3, false);
        events.received("gone.md", 2, true);

        assertThat(events.forgetIn(known, NOW)).isEqualTo(3);

        assertThat(known.version("a.md")).isEqualTo(7);
        assertThat(known.version("new.md")).isEqualTo(3);
        assertThat(known.version("gone.md")).isEqualTo(2);
        assertThat(known.entry("gone.md"))
                .hasValueSatisfying(entry -> assertThat(entry.deleted()).isTrue());
        assertThat(known.entry("a.md").map(LedgerEntry::sha256)).hasValue("");
    }

    private Iterable<String> differences() {
        return Differences.between(known, found, new PostFilter(List.of()), true)
                .keySet();
    }
}
