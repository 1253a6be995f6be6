package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTagTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "<p>With <lj user=\"jane_doe\"> today</p> ~ <p>With <a href=\"https://jane-doe.livejournal.com/\">jane_doe</a> today</p>",
                "<p>With <lj comm=boats></lj> today</p> ~ <p>With <a href=\"https://boats.livejournal.com/\">boats</a> today</p>",
                "<p>Above.</p><lj-cut text=\"more\"><p>Below.</p></lj-cut> ~ <p>Above.</p>|<p>Below.</p>",
                "<p>Asked:</p><lj-poll-12> ~ <p>Asked:</p>|<p><small>Not shown: a poll</small></p>",
                "<en-note><div><en-todo checked=\"true\"/>Bread</div><div><en-todo/>Salt</div></en-note> ~ <p>\u2611 Bread</p>|<p>\u2610 Salt</p>",
                "<div>A <en-media hash=\"9d\" type=\"image/png\"></en-media></div> ~ <p>A <small>Not shown: a picture</small></p>",
                "<p>[[{\"fid\":\"4\",\"fields\":{\"a[und][0]\":\"\"},\"type\":\"media\",\"attributes\":{\"alt\":\"A boat\",\"class\":\"x\"}}]]</p> ~ <p><small>Not shown: A boat</small></p>",
                "<p>[[{&quot;type&quot;:&quot;media&quot;,&quot;fid&quot;:&quot;9&quot;}]]</p> ~ <p><small>Not shown: a picture</small></p>",
                "<p>See [[nid:96]].</p> ~ <p>See <small>Not shown: another page of the site</small>.</p>"
            })
    void readsWhatOnlyAServerKnew(String source, String html) {
        PostEnriched post = post("a.html", source);

        assertThat(post.html()).isEqualTo(html.replace('|', '\n'));
        assertThat(post.warnings()).isEmpty();
        assertThat(post.repairs())
                .anySatisfy(repair -> assertThat(repair.rule()).isEqualTo("site-tag"));
    }

    @Test
    void readsThemInMarkdown() {
        assertThat(post("a.md", "With <lj user=jane> and **bold**.\n\n[[{\"type\":\"media\",\"view_mode\":\"a_b\"}]]")
                        .html())
                .isEqualTo("<p>With <a href=\"https://jane.livejournal.com/\">jane</a> and <strong>bold</strong>.</p>\n"
                        + "<p><small>Not shown: a picture</small></p>");
    }

    @Test
    void leavesCodeAndWikisAlone() {
        assertThat(post("a.html", "<p>Write <code>[[nid:96]]</code></p><pre>[[nid:97]]</pre>")
                        .html())
                .isEqualTo("<p>Write <code>[[nid:96]]</code></p>\n<pre>[[nid:97]]</pre>");
        assertThat(post("a.md", "`<lj user=\"a\">` and [[{a}]] and [[nid]]").html())
                .isEqualTo("<p><code>&lt;lj user=\"a\"&gt;</code> and [[{a}]] and [[nid]]</p>");
    }

    private static PostEnriched post(String path, String body) {
        return Posts.transformed(path, "---\ntitle: A title\ndate: 2020-01-01\n---\n" + body);
    }
}
