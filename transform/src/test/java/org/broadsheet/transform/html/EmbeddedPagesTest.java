package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPagesTest {
    private static final String CARD =
            "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a></figure>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"//www.youtube.com/embed/dQw4w9WgXcQ?rel=0\" title=\"YouTube video player\"></iframe>",
                "<p><iframe data-src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\"></iframe></p>",
                "<object width=\"425\"><param name=\"movie\" value=\"http://www.youtube.com/v/dQw4w9WgXcQ&hl=en\">"
                        + "<embed src=\"http://www.youtube.com/v/dQw4w9WgXcQ&hl=en\"></object>",
                "<object><embed src=\"http://www.youtube.com/v/dQw4w9WgXcQ\"></embed></object>",
                "<embed src=\"http://www.youtube.com/v/dQw4w9WgXcQ\">",
                "<div><lite-youtube videoid=\"dQw4w9WgXcQ\"></lite-youtube></div>"
            })
    void linksToTheVideoOfAPlayer(String html) {
        String once = Posts.html(html);

        assertThat(once).isEqualTo(CARD);
        assertThat(Posts.html(once)).isEqualTo(once);
    }

    @Test
    void keepsTheTitleOfAFrameAndTheWordsInsideAnObject() {
        assertThat(Posts.html("<iframe src=\"https://player.vimeo.com/video/123\" title=\"A film\"></iframe>"))
                .contains(">Video on Vimeo: A film</a>");
        assertThat(Posts.html("<object data=\"https://www.youtube.com/v/dQw4w9WgXcQ\">See it <b>there</b>.</object>"))
                .isEqualTo(CARD + "\n<p>See it <strong>there</strong>.</p>");
    }

    @Test
    void linksToWhatAScriptWouldHaveWritten() {
        assertThat(Posts.html("<script src=\"https://gist.github.com/jane/0a1b2c3d.js?file=a.rb\"></script>"))
                .contains("<a href=\"https://gist.github.com/jane/0a1b2c3d\">Code on GitHub</a>");
        assertThat(Posts.html(
                        "<script src=\"//speakerdeck.com/assets/embed.js\" data-id=\"0123456789abcdef\"></script>"))
                .contains("https://speakerdeck.com/player/0123456789abcdef");
        assertThat(Posts.html("a<script src=\"https://e.org/a.js\"></script>")).isEqualTo("<p>a</p>");
    }

    @Test
    void keepsAPostOfAnotherSiteAsAQuotationOfItsPage() {
        String html =
                Posts.html("<blockquote class=\"twitter-tweet\"><p>Some words of mine.</p>&mdash; Jane Doe (@jane)"
                        + " <a href=\"https://twitter.com/jane/status/12345?ref_src=x\">March 3, 2015</a></blockquote>"
                        + "<script async src=\"//platform.twitter.com/widgets.js\"></script>");

        assertThat(html)
                .contains("cite=\"https://twitter.com/jane/status/12345")
                .contains("<p>Some words of mine.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<iframe src='https://e.org/x'></iframe>|https://e.org/x|Page on e.org",
                "<iframe src='https://www.e.org:80/x' title='Tides'></iframe>|https://www.e.org:80/x|Page on e.org: Tides",
                "<object><param name=movie value='http://e.org/a.swf'><embed src='http://e.org/a.swf'></object>|http://e.org/a.swf|Player on e.org",
                "<object><param name=movie value='http://www.viddler.com/player/1/'></object>|http://www.viddler.com/player/1/|Video on Viddler",
                "<object data='http://i.cdn.turner.com/a.swf'><param name=x></object>|http://i.cdn.turner.com/a.swf|Video on Turner",
                "<embed src='http://www.flickr.com/apps/slideshow/show.swf?v=1' flashvars='a=b&page_show_url=%2Fphotos%2Fann%2Fsets%2F12%2Fshow%2F'>|https://www.flickr.com/photos/ann/sets/12/show/|Photos on Flickr",
                "<object data='http://d1.scribdassets.com/ScribdViewer.swf'><param name=FlashVars value='document_id=123&page=1'></object>|https://www.scribd.com/document/123|Document on Scribd"
            })
    void saysWhosePlayersAndFramesOfOtherSitesWere(String html, String page, String label) {
        String once = Posts.html(html);

        assertThat(once).isEqualTo("<figure class=\"embed\"><a href=\"" + page + "\">" + label + "</a></figure>");
        assertThat(Posts.html(once)).isEqualTo(once);
    }

    @Test
    void leavesFramesWithoutASite() {
        assertThat(Posts.html("<p>a <iframe src=\"/x\"></iframe></p>"))
                .doesNotContain("figure")
                .contains("href=\"/x\"");
    }

    @Test
    void leavesOfThePlayersOfGhostWhatTheyPlay() {
        String html = "<div class=\"kg-card kg-audio-card\"><div class=\"kg-audio-player-container\">"
                + "<audio src=\"https://e.org/a.mp3\"></audio><div class=\"kg-audio-title\">The tide</div>"
                + "<div class=\"kg-audio-player\"><span>0:00</span><button>1×</button></div></div></div>"
                + "<figure class=\"kg-card kg-video-card\"><div class=\"kg-video-container\">"
                + "<video src=\"https://e.org/a.mp4\" poster=\"https://img.spacergif.org/1.png\"></video>"
                + "<div class=\"kg-video-player-container\">/0:12</div></div><figcaption>Ebb</figcaption></figure>";

        var post = Posts.transformed("a.html", html);

        assertThat(post.html())
                .isEqualTo("<figure><audio src=\"https://e.org/a.mp3\" controls preload=\"none\"></audio>"
                        + "<figcaption>The tide</figcaption></figure>\n<figure><video src=\"https://e.org/a.mp4\" controls"
                        + " preload=\"none\"></video><figcaption>Ebb</figcaption></figure>");
        assertThat(post.warnings()).noneMatch(warning -> warning.kind().equals("loss"));
    }

    @Test
    void showsWhatSubstackLeftToAScript() {
        String box = "<div class=\"x\" data-attrs=\"{%s}\"></div>";

        assertThat(Posts.html(box.formatted(
                        "&quot;url&quot;:&quot;https://e.org/p/tides&quot;,&quot;title&quot;:&quot;Tides&quot;")))
                .isEqualTo("<p><a href=\"https://e.org/p/tides\">Tides</a></p>");
        assertThat(Posts.html(box.formatted("&quot;url&quot;:&quot;https://vimeo.com/123&quot;")))
                .contains(">Video on Vimeo</a>");
        assertThat(
                        Posts.html(
                                box.formatted(
                                        "&quot;url&quot;:&quot;https://twitter.com/ann/status/123&quot;,"
                                                + "&quot;full_text&quot;:&quot;High water.&quot;,&quot;name&quot;:&quot;Ann&quot;,&quot;date&quot;:&quot;May 3, 2021&quot;")))
                .contains(
                        "<blockquote cite=\"https://twitter.com/ann/status/123\"><p>High water.</p>",
                        ">May 3, 2021</a>");
        assertThat(Posts.html("<p>a</p>" + box.formatted("&quot;url&quot;:&quot;javascript:x&quot;")
                        + box.formatted("&quot;url&quot;") + "<div data-attrs=\"{}\">b</div>"))
                .isEqualTo("<p>a</p>\n<p>b</p>");
    }
}
