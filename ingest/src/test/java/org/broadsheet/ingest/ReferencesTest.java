package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "![a cat](images/cat.jpg)|images/cat.jpg",
                "![a cat](images/cat.jpg \"A cat\")|images/cat.jpg",
                "[paper](../paper.PDF)|../paper.PDF",
                "[1]: /img/cat.png|/img/cat.png",
                "<img src=\"/img/my cat (1).jpg\">|/img/my cat (1).jpg",
                "<img src=cat.webp alt=x>|cat.webp",
                "<img srcset=\"cat-300.jpg 300w,cat-600.jpg 600w\">|cat-300.jpg",
                "<img srcset=\"cat-300.jpg 300w,cat-600.jpg 600w\">|cat-600.jpg",
                "<img src=\"data:image/gif;base64,R0\" data-src=\"cat.avif\">|cat.avif",
                "<video src='film.mp4'></video>|film.mp4",
                "{{< figure src=\"cat.jpg\" title=\"A cat\" >}}|cat.jpg",
                "image: covers/cat.jpg|covers/cat.jpg",
                "![x](my%20cat.jpg?w=100#top)|my%20cat.jpg?w=100#top"
            })
    void findsReferences(String source, String reference) {
        assertThat(References.in(source)).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](https://example.org/cat.jpg)",
                "<img src='//example.org/cat.jpg'>",
                "[next](other.md)",
                "<img src='data:image/png;base64,AAAA'>",
                "just words. And more."
            })
    void leavesTheRestAlone(String source) {
        assertThat(References.in(source)).isEmpty();
    }

    @Test
    void listsEachOnceInOrder() {
        assertThat(References.in("![](b.png) ![](a.png) ![](b.png)")).containsExactly("b.png", "a.png");
    }

    @Test
    void looksBesideThePostThenAtTheRootThenInStatic() {
        assertThat(References.candidates("2009/post.md", "img/a%20b.png?x#y"))
                .startsWith("2009/img/a b.png", "img/a b.png", "static/img/a b.png");
        assertThat(References.candidates("post.md", "/img/a.png"))
                .containsExactly(
                        "img/a.png",
                        "static/img/a.png",
                        "public/img/a.png",
                        "source/img/a.png",
                        "assets/img/a.png",
                        "content/img/a.png");
    }

    @Test
    void looksAtTheRootOfASiteInsideTheInbox() {
        assertThat(References.candidates("blog/content/posts/a.md", "/img/a.png"))
                .contains("blog/static/img/a.png");
        assertThat(References.candidates("a/b/c/d/e/f/g.md", "/x.png")).hasSize(6 * 5);
    }

    @Test
    void looksPastWhatStandsForTheSite() {
        assertThat(References.in("<img src=\"{{ site.baseurl }}/img/a.png\">")).containsExactly("/img/a.png");
        assertThat(References.candidates("a.md", "{static}/img/a.png")).contains("static/img/a.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd.png", "%2e%2e/%2e%2e/%2e%2e/x.png", "..\\..\\..\\x.png"})
    void neverLooksOutsideTheInbox(String reference) {
        assertThat(References.candidates("2009/post.md", reference)).noneMatch(c -> c.contains(".."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(((((((((", "aaaaaa(", "a b ", "[a.b", "=.", "a.jpg "})
    void takesTimeInProportionToTheText(String piece) {
        String source = piece.repeat(4 * 1024 * 1024 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> References.in(source));
    }
}
