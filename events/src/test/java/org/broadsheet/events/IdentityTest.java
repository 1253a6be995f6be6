package org.broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @Test
    void composesDecomposedNames() {
        assertThat(PostId.of("inbox", "cafe\u0301.md")).isEqualTo(PostId.of("inbox", "caf\u00e9.md"));
    }

    @Test
    void knowsInboxAndPath() {
        PostId id = new PostId("mail/2009/08/a b.md");

        assertThat(id.inbox()).isEqualTo("mail");
        assertThat(id.path()).isEqualTo("2009/08/a b.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello.md",
                "/hello.md",
                "inbox/",
                "inbox/../etc/passwd",
                "inbox/./a.md",
                "inbox//a.md",
                "In box/a"
            })
    void refusesWhatIsNoPostId(String text) {
        assertThatThrownBy(() -> new PostId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsByBytesAndNotByCharUnits() {
        // U+FF5E sorts after U+1F600 in UTF-16 and before it in UTF-8.
        assertThat(PostId.of("i", "\uff5e")).isLessThan(PostId.of("i", "\ud83d\ude00"));
    }

    @Test
    void readsEventIdsItWrote() {
        EventId first = EventId.of(new PostId("inbox/a@2.md"), 7);

        assertThat(first).hasToString("inbox/a@2.md@7");
        assertThat(EventId.parse("inbox/a@2.md@7")).isEqualTo(first);
        assertThat(first.replayed().replayed()).hasToString("inbox/a@2.md@7+r2");
        assertThat(EventId.parse("inbox/a@2.md@7+r2").replay()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox/a.md", "inbox/a.md@", "inbox/a.md@0", "inbox/a.md@x", "@1"})
    void refusesWhatIsNoEventId(String text) {
        assertThatThrownBy(() -> EventId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
