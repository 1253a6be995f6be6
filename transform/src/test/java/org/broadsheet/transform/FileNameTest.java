package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @Test
    void readsTheDateBeforeTheName() {
        FileName name = FileName.of("_posts/2009-08-06-hello-world.aspx.markdown");

        assertThat(name.name()).isEqualTo("hello-world");
        assertThat(name.date()).hasValue("2009-08-06");
        assertThat(name.words()).isEqualTo("Hello world");
    }

    @Test
    void readsFoldersForAnIndex() {
        FileName name = FileName.of("2009/08/06/hello/index.es.md");

        assertThat(name.name()).isEqualTo("hello");
        assertThat(name.date()).hasValue("2009-08-06");
        assertThat(name.language()).hasValue("es");
    }

    @ParameterizedTest
    @CsvSource({
        "hello.es.md,             hello,   es,    hello-es",
        "2020-01-02-hello.pt-br.md, hello, pt-br, hello-pt-br",
        "a/hello/index.fr.md,     hello,   fr,    hello-fr",
        "a/hello/index.md,        hello,   ,      hello",
        "node.js.md,              node.js, ,      node.js",
        "vue.ts.md,               vue.ts,  ,      vue.ts",
        "version-1.2.md,          version-1.2, ,  version-1.2",
        "es.md,                   es,      ,      es",
        "My page 0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f.md, My page, , My page"
    })
    void tellsTwinsInOtherLanguagesApart(String path, String name, @Nullable String language, String slug) {
        FileName read = FileName.of(path);

        assertThat(read.name()).isEqualTo(name);
        assertThat(read.language()).isEqualTo(Optional.ofNullable(language));
        assertThat(read.slug()).isEqualTo(slug);
    }

    @Test
    void knowsTheFileOfASection() {
        assertThat(FileName.of("trips/_index.md").section()).isTrue();
        assertThat(FileName.of("trips/_index.es.md").section()).isTrue();
        assertThat(FileName.of("trips/_index.md").name()).isEqualTo("trips");
        assertThat(FileName.of("trips/index.md").section()).isFalse();
        assertThat(FileName.of("_index/a.md").section()).isFalse();
    }

    @Test
    void knowsTheFolderForDrafts() {
        assertThat(FileName.of("_drafts/a.md").draft()).isTrue();
        assertThat(FileName.of("posts/draft_Bees-12ab.html").draft()).isTrue();
        assertThat(FileName.of("drafts-and-such/a.md").draft()).isFalse();
    }
}
