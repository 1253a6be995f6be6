package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void knowsTheFolderForDrafts() {
        assertThat(FileName.of("_drafts/a.md").draft()).isTrue();
        assertThat(FileName.of("drafts-and-such/a.md").draft()).isFalse();
    }
}
