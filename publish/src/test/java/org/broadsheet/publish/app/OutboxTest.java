package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    @TempDir
    Path folder;

    private Catalogue catalogue;
    private Outbox outbox;

    @BeforeEach
    void open() {
        catalogue = Catalogue.open(folder.resolve("catalogue.db"));
        outbox = catalogue.outbox();
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void givesTheMostUrgentFirstWhateverItsName() {
        add("a", Outbox.LATER);
        add("b", Outbox.SOON);
        add("c", Outbox.NOW);
        assertThat(names(Outbox.LATER)).containsExactly("c", "b", "a");
        assertThat(names(Outbox.NOW)).containsExactly("c");
    }

    @Test
    void keepsAnEntryAsUrgentAsItEverWas() {
        add("a", Outbox.LATER);
        add("a", Outbox.NOW);
        add("a", Outbox.LATER);
        assertThat(names(Outbox.NOW)).containsExactly("a");
    }

    @Test
    void keepsWhatWasEnteredAgainMeanwhile() {
        add("a", Outbox.SOON);
        Outbox.Row taken = outbox.next(Outbox.Kind.PATH, Outbox.SOON, 1).get(0);
        add("a", Outbox.SOON);
        outbox.done(taken);
        assertThat(names(Outbox.SOON)).containsExactly("a");
    }

    private void add(String name, int urgency) {
        outbox.add(Outbox.Kind.PATH, name, urgency);
    }

    private List<String> names(int urgency) {
        return outbox.next(Outbox.Kind.PATH, urgency, 10).stream()
                .map(Outbox.Row::name)
                .toList();
    }
}
