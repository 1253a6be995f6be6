package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnHostsTest {
    @Test
    void areThatOfThePostsAddress() {
        assertThat(of("<p>It rains.</p>", "https://ada.example/1").has("https://www.ada.example/2"))
                .isTrue();
        assertThat(of("<p>It rains.</p>", null).has("https://ada.example/2")).isFalse();
    }

    @Test
    void areThoseOfItsPicturesOutsideQuotations() {
        String html =
                "<img src=\"https://ada.example/a.png\"><blockquote><img src=\"https://bo.example/b.png\"></blockquote>";

        assertThat(of(html, null).has("https://ada.example/1")).isTrue();
        assertThat(of(html, null).has("https://bo.example/1")).isFalse();
    }

    @Test
    void areWhereTheAuthorSaysThatHeWrites() {
        String html =
                "<p><a href=\"https://ada.example/1\">my last post</a> <a href=\"https://bo.example/1\">my friend</a></p>";

        assertThat(of(html, null).has("https://ada.example/2")).isTrue();
        assertThat(of(html, null).has("https://bo.example/2")).isFalse();
    }

    @Test
    void areNoPlatforms() {
        assertThat(of("<p><a href=\"https://medium.com/a\">my post</a></p>", null)
                        .has("https://medium.com/b"))
                .isFalse();
    }

    private static OwnHosts of(String html, @Nullable String address) {
        return OwnHosts.of(
                new Article(Jsoup.parseBodyFragment(html).body(), new About(null, null, List.of(), address)));
    }
}
