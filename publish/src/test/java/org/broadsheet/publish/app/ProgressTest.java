package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.publish.app.Progress.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
    private static final LogIdentity LOG = new LogIdentity("cluster", "topic");
    private static final Map<Integer, Long> BEGINNING = Map.of(0, 10L);
    private static final Map<Integer, Long> END = Map.of(0, 30L);

    @TempDir
    Path folder;

    private Catalogue catalogue;
    private Progress progress;

    @BeforeEach
    void readToTwenty() {
        catalogue = Catalogue.open(folder.resolve("catalogue.db"));
        progress = new Progress(catalogue);
        catalogue.database().transaction(() -> {
            progress.reset(LOG, "program");
            progress.save(0, new Position(20, Optional.of(3)));
            progress.seen(NOW);
            progress.complete();
        });
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void goesOnInTheSameLog() {
        assertThat(progress.distrust(LOG, "program", BEGINNING, END, NOW)).isEmpty();
        assertThat(progress.positions()).containsEntry(0, new Position(20, Optional.of(3)));
    }

    @Test
    void distrustsAnotherClusterTopicOrProgram() {
        assertThat(progress.distrust(new LogIdentity("other", "topic"), "program", BEGINNING, END, NOW))
                .isPresent();
        assertThat(progress.distrust(new LogIdentity("cluster", "other"), "program", BEGINNING, END, NOW))
                .isPresent();
        assertThat(progress.distrust(LOG, "other", BEGINNING, END, NOW)).isPresent();
    }

    @Test
    void distrustsAPositionOutsideTheLog() {
        assertThat(progress.distrust(LOG, "program", BEGINNING, Map.of(0, 19L), NOW))
                .isPresent();
        assertThat(progress.distrust(LOG, "program", Map.of(0, 21L), END, NOW)).isPresent();
        assertThat(progress.distrust(LOG, "program", BEGINNING, Map.of(0, 30L, 1, 0L), NOW))
                .isPresent();
    }

    @Test
    void distrustsItselfAfterHalfTheTimeThatDeletesAreKept() {
        assertThat(progress.distrust(LOG, "program", BEGINNING, END, NOW.plus(Duration.ofDays(14))))
                .isEmpty();
        assertThat(progress.distrust(LOG, "program", BEGINNING, END, NOW.plus(Duration.ofDays(16))))
                .isPresent();
    }

    @Test
    void distrustsARebuildThatDidNotEnd() {
        catalogue.database().transaction(() -> progress.reset(LOG, "program"));

        assertThat(progress.distrust(LOG, "program", BEGINNING, END, NOW)).isPresent();
    }

    @Test
    void beginsAnewInTheSameLogOnceItIsDoubted() {
        catalogue.database().transaction(progress::doubt);

        assertThat(progress.distrust(LOG, "program", BEGINNING, END, NOW)).isPresent();
        assertThat(progress.isIn(LOG)).isTrue();
    }

    @Test
    void leavesACatalogueInUseAlone() {
        assertThatThrownBy(() -> Catalogue.open(folder.resolve("catalogue.db")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another publish");
        assertThat(progress.distrust(LOG, "program", BEGINNING, END, NOW)).isEmpty();
    }
}
