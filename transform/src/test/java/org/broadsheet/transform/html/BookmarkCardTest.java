package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class BookmarkCardTest {
    @Test
    void isALinkWithItsDescription() {
        assertThat(
                        Posts.html(
                                "<figure class=\"kg-card\"><a class=\"kg-bookmark-container\" href=\"https://a.example/\"><div>"
                                        + "<div class=\"kg-bookmark-title\">Tables</div><div class=\"kg-bookmark-description\">Of the year</div>"
                                        + "<div><img src=\"https://a.example/i.png\" alt=\"\"><span>Jane</span></div></div></a></figure>"))
                .isEqualTo("<figure><p><a href=\"https://a.example/\">Tables</a><br>Of the year</p></figure>");
    }

    @Test
    void isNoneWithoutATitle() {
        assertThat(Posts.html("<p><a class=\"bookmark\" href=\"https://a.example/\">Tables</a></p>"))
                .isEqualTo("<p><a href=\"https://a.example/\">Tables</a></p>");
    }
}
