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
    void isAPostThatBeginsWithWhomItQuotes() {
        assertThat(Untitled.is(post("a")
                        .title("Bees hum")
                        .html(
                                "<p><a href=\"https://a.example/\">the beekeeper</a>:</p><blockquote><p>Bees hum</p></blockquote>")
                        .warnsOf("no-title")
                        .build()))
                .isTrue();
    }

    @Test
    void isAFilmWithoutWords() {
        assertThat(Untitled.is(post("a")
                        .title("Video on Vimeo")
                        .html("<figure class=\"embed\"><a href=\"https://vimeo.com/1\">Video on Vimeo</a></figure>")
                        .warnsOf("no-title")
                        .build()))
                .isTrue();
    }

    @Test
    void isAPictureWithoutWords() {
        assertThat(Untitled.is(post("a")
                        .title("Untitled")
                        .html("<p><img src=\"bees.jpg\" alt=\"\"></p>")
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
