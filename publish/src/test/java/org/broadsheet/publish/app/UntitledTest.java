package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.post;

import org.junit.jupiter.api.Test;

class UntitledTest {
    @Test
    void isAPostWhoseTitleIsItsFirstWords() {
        assertThat(Untitled.is(post("a")
                        .title("Bees hum, and so \u2026")
                        .html("<p><small>Not shown: a hive</small></p><p><em>Bees</em> hum, and so do I.</p>")
                        .warnsOf("no-title")
                        .build()))
                .isTrue();
    }

    @Test
    void isNoPostThatIsCalledAfterItsFile() {
        assertThat(Untitled.is(post("a")
                        .title("Bees")
                        .html("<p>They hum.</p>")
                        .warnsOf("no-title")
                        .build()))
                .isFalse();
    }

    @Test
    void isNoPostThatBeginsWithItsOwnTitle() {
        assertThat(Untitled.is(
                        post("a").title("Bees hum").html("<p>Bees hum.</p>").build()))
                .isFalse();
    }
}
