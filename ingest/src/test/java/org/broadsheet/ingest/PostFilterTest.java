package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostFilterTest {
    private static final Path DOCUMENTATION = Path.of("../docs/posts.md");

    private final PostFilter filter = new PostFilter(List.of());

    @Test
    void isDocumented() throws IOException {
        assertThat(Files.readString(DOCUMENTATION).split("\\s+")).containsAll(PostFilter.DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello.md",
                "a/b/HELLO.MD",
                "README.md",
                "page.html",
                "so.so/x.txt",
                "a static/x.md",
                "sub/static/x.md"
            })
    void takesPosts(String path) {
        assertThat(filter.isPost(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".hidden.md",
                ".git/x.md",
                "a/.obsidian/x.md",
                "x.md~",
                ".#x.md",
                "#x.md#",
                ".x.md.swp",
                "x.tmp/a.md",
                "~$x.md",
                "4913",
                "node_modules/a/README.md",
                "cat.jpg",
                "noextension",
                "static/about.md",
                "x.md.part",
                "__MACOSX/x.md"
            })
    void ignoresWhatIsNone(String path) {
        assertThat(filter.isPost(path)).isFalse();
    }

    @Test
    void ignoresWhatTheOperatorSays() {
        PostFilter more = new PostFilter(List.of("drafts", "notes/**", "*.bak.md"));

        assertThat(more.isPost("a/drafts/x.md")).isFalse();
        assertThat(more.isPost("notes/2020/x.md")).isFalse();
        assertThat(more.isPost("x.bak.md")).isFalse();
        assertThat(more.isPost("a/notes.md")).isTrue();
    }

    @Test
    void saysWhichGlobIsNone() {
        assertThatThrownBy(() -> new PostFilter(List.of("a/{b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a/{b");
    }
}
