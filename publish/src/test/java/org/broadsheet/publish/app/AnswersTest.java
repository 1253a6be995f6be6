package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    private static final String TAGS = "SELECT slug FROM tag";

    @TempDir
    Path folder;

    private Catalogue catalogue;
    private Database database;
    private final AtomicInteger read = new AtomicInteger();

    @BeforeEach
    void open() {
        catalogue = Catalogue.open(folder.resolve("catalogue.db"));
        database = catalogue.database();
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void theSameIsReadOnce() {
        tag("tides");

        assertThat(tags()).isEqualTo("tides");
        assertThat(tags()).isEqualTo("tides");
        assertThat(read).hasValue(1);
    }

    @Test
    void aChangeIsSeen() {
        tag("tides");
        tags();

        database.update("UPDATE tag SET slug = ?", "weather");

        assertThat(tags()).isEqualTo("weather");
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        assertThatThrownBy(() -> database.transaction(() -> {
                    tag("tides");
                    tags();
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(tags()).isEmpty();
    }

    @Test
    void aFileWrittenMakesNothingForgotten() {
        tag("tides");
        tags();

        catalogue.outbox().add(Outbox.Kind.PATH, "index.html", Outbox.NOW);
        tags();

        assertThat(read).hasValue(1);
    }

    @Test
    void whatIsToBeWrittenIsAlwaysReadAnew() {
        assertThat(catalogue.outbox().isEmpty()).isTrue();

        catalogue.outbox().add(Outbox.Kind.PATH, "index.html", Outbox.NOW);

        assertThat(catalogue.outbox().isEmpty()).isFalse();
    }

    private void tag(String slug) {
        database.update("INSERT INTO tag (post_id, slug, label, published, shelf) VALUES ('a/b', ?, '', 0, '')", slug);
    }

    private String tags() {
        return database.first(
                        row -> {
                            read.incrementAndGet();
                            return row.getString(1);
                        },
                        TAGS)
                .orElse("");
    }
}
