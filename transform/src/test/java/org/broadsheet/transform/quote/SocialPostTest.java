package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SocialPostTest {
    @Test
    void readsTheFootOfAnEmbeddedPost() {
        String html = "<blockquote class=\"twitter-tweet\"><p>Bees!</p>&mdash; Ada Quill (@quill) "
                + "<a href=\"https://twitter.com/quill/status/12\">May 4, 2010</a></blockquote>";

        assertThat(Quoted.url(html)).isEqualTo("https://twitter.com/quill/status/12");
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(Quoted.site(html)).isEqualTo("Twitter");
        assertThat(Quoted.source(html).published()).isEqualTo("May 4, 2010");
        assertThat(Quoted.last(html).text()).isEqualTo("Bees!");
    }

    @Test
    void readsATootWhoseAuthorWritesInSmallLetters() {
        String html = "<blockquote><p>Bees!</p><p>&mdash; ada q. (@ada@hive.example) "
                + "<a href=\"https://hive.example/@ada/112\">4 May 2023</a></p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("ada q.");
        assertThat(Quoted.url(html)).isEqualTo("https://hive.example/@ada/112");
    }

    @Test
    void takesALinkToAPostInsideThePostForNoFoot() {
        assertThat(Quoted.source("<blockquote><p>Look at <a href=\"https://twitter.com/quill/status/12\">this</a>.</p>"
                        + "<p>So much honey.</p></blockquote>"))
                .isNull();
    }
}
