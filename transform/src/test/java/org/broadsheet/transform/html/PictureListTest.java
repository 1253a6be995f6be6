package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureListTest {
    private static final String PICTURE =
            "<img src=\"http://a.example/a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\">";

    @Test
    void takesTheBulletsFromAGallery() {
        String first = "<figure>" + PICTURE + "<figcaption>The tide</figcaption></figure>";
        String second = "<figure>" + PICTURE + "</figure>";

        assertThat(Posts.html("<figure><ul><li>" + first + "</li><li>" + second
                        + "</li></ul><figcaption>Both</figcaption></figure>"))
                .isEqualTo("<figure>" + first + second + "<figcaption>Both</figcaption></figure>");
    }

    @Test
    void takesThemFromARowOfStars() {
        assertThat(Posts.html("<ul><li>" + PICTURE + "</li><li>" + PICTURE + "</li></ul>"))
                .isEqualTo("<p>" + PICTURE + PICTURE + "</p>");
    }

    @Test
    void takesThemFromAListWithoutItems() {
        assertThat(Posts.html("<ul>" + PICTURE + "</ul>")).isEqualTo("<p>" + PICTURE + "</p>");
        assertThat(Posts.html("<ul><figure>" + PICTURE + "</figure></ul>"))
                .isEqualTo("<figure>" + PICTURE + "</figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><img src=\"/a.png\"> a</li><li><img src=\"/b.png\"></li></ul>",
                "<ul>a <img src=\"/a.png\"></ul>",
                "<ul><li><a href=\"/a\">a</a></li></ul>",
                "<ul></ul>"
            })
    void leavesListsWithWords(String html) {
        assertThat(Trees.applied(new PictureList(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
