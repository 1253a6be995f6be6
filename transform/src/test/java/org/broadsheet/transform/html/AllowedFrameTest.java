package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Set;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.broadsheet.transform.Posts;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedFrameTest {
    private static final FramePolicy FILMS = new FramePolicy(Set.of("player.vimeo.com", "films.example"));
    private static final PostTransformer TRANSFORMER =
            new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT, LossPolicy.DEFAULT, FILMS);
    private static final String REST = " loading=\"lazy\" referrerpolicy=\"strict-origin\""
            + " sandbox=\"allow-scripts allow-same-origin allow-popups allow-presentation\" allowfullscreen></iframe>";

    @Test
    void staysInASandboxAboveALinkToItsPage() {
        String html =
                html("<p>a</p><iframe src=\"//player.vimeo.com/video/123?autoplay=1\" width=\"640\" height=\"360\""
                        + " frameborder=0 allow=\"autoplay; camera\" name=x style=\"border:0\" onload=x()>b</iframe>");

        assertThat(html)
                .isEqualTo(
                        "<p>a</p>\n<figure class=\"embed\"><iframe src=\"https://player.vimeo.com/video/123?autoplay=1\""
                                + " title=\"Video on Vimeo\" width=\"640\" height=\"360\"" + REST
                                + "<figcaption><a href=\"https://vimeo.com/123\">Video on Vimeo</a></figcaption></figure>");
        assertThat(html(html)).isEqualTo(html);
        assertThat(Posts.html(html)).doesNotContain("iframe").contains("https://vimeo.com/123");
    }

    @Test
    void isNamedAfterItsHostWhereNobodyKnowsIt() {
        assertThat(html("<p>a <iframe src=\"http://films.example/1\" title=\"A film\"></iframe> b</p>"))
                .contains("<iframe src=\"https://films.example/1\" title=\"A film\"" + REST)
                .contains("<a href=\"https://films.example/1\">A film</a>");
        assertThat(html("<iframe data-src=\"https://films.example/2\"></iframe>"))
                .contains("title=\"films.example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"https://evil.example/\"></iframe>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<iframe></iframe>",
                "<object data=\"https://player.vimeo.com/video/123\"></object>",
                "<svg><iframe src=\"https://films.example/\"></iframe></svg>",
                "<math><mtext><iframe src=\"https://evil.example/\"></iframe></mtext></math>"
            })
    void noOtherFrameStays(String html) {
        assertThat(html("<p>a</p>" + html)).doesNotContain("<iframe", "srcdoc");
    }

    @Test
    void theSanitiserAloneLetsNothingElseOnAFrameThrough() {
        Element body = Trees.of("<iframe src=\"https://films.example/\" srcdoc=\"<p>\" sandbox=\"allow-top-navigation\""
                + " referrerpolicy=unsafe-url allow=camera name=top id=q><img src=x onerror=alert(1)></iframe>");

        new Sanitiser(FILMS).apply(body);

        assertThat(body.html()).isEqualTo("<iframe src=\"https://films.example/\" title=\"\"" + REST);
    }

    private static String html(String body) {
        return TRANSFORMER
                .transform(Posts.received("a.html", "---\ntitle: T\n---\n" + body))
                .html();
    }
}
