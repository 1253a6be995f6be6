package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalseCodeBlockTest {
    private final SourceRule rule = new FalseCodeBlock();

    @Test
    void opensProseWithTheMarkupOfThePost() {
        SourceRule.Mended mended = rule.apply(
                "<p>a</p><pre><code>The boats came home before the rain.&lt;p /&gt;Nobody was lost.</code></pre><p>b</p>");

        assertThat(mended.html())
                .isEqualTo("<p>a</p>The boats came home before the rain.<p />Nobody was lost.<p>b</p>");
        assertThat(mended.count()).isEqualTo(1);
    }

    @Test
    void opensAQuotationThatEndsInAnotherBlock() {
        String torn =
                "<p /><pre><code>&lt;blockquote&gt;The light was lit at six, they said, and the boats came home.</code></pre>"
                        + "<p>and</p></blockquote>";

        assertThat(rule.apply(torn).html()).contains("<blockquote>The light").doesNotContain("<pre>");
    }

    @Test
    void goesOnInTheParagraphBehindALineBreak() {
        assertThat(rule.apply(
                                "<pre><code>From: &lt;b class=\"gmail_sendername\"&gt;Ann&lt;/b&gt;&lt;br /&gt;\n</code></pre>"
                                        + "\n<p>Date: Monday</p>")
                        .html())
                .isEqualTo("From: <b class=\"gmail_sendername\">Ann</b><br />\nDate: Monday</p>");
        assertThat(rule.apply("<pre><code>It rained.&lt;p /&gt;&lt;br /&gt;</code></pre>\n<p>Then not.</p>")
                        .html())
                .isEqualTo("It rained.<p /><br />\n<p>Then not.</p>");
    }

    @Test
    void opensALineOfMarkupOnlyWhereThePostBeginsWithIt() {
        String line = "<pre><code>See &lt;a href=\"http://a.example\"&gt;the harbour&lt;/a&gt;\n</code></pre>";

        assertThat(rule.apply(line + "<p>So it goes.</p>").html()).startsWith("See <a href");
        assertThat(rule.apply("<p>So it goes:</p>" + line).count()).isZero();
    }

    @Test
    void leavesSamplesOfPostsWithPicturesOfWordPress() {
        String html = "<img class=\"wp-image-1\" src=\"a.png\"><p>As here:</p>"
                + "<pre><code>&lt;p&gt;Some text here&lt;/p&gt;</code></pre>";

        assertThat(rule.apply(html)).isEqualTo(new SourceRule.Mended(html, 0));
    }

    @Test
    void endsCodeThatDoesNot() {
        assertThat(rule.apply("<pre><code>So it goes.").html()).isEqualTo("<pre><code>So it goes.</code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><code>&lt;tides.axes.Subplot at 0x929350&gt;\n</code></pre>",
                "<pre data-indented=\"\"><code>&lt;AxesSubplot:xlabel='low'&gt;\n</code></pre>",
                "<pre><code class=\"language-html\">&lt;p /&gt;The boats came home before the rain.</code></pre>",
                "<pre><code>&lt;ul&gt;\n  &lt;li&gt;a&lt;/li&gt;\n&lt;/ul&gt;\n</code></pre>",
                "<pre><code>for (int i = 0; i &lt; 10; i++) {\n    print(i);\n}\n</code></pre>",
                "<pre><code>$ sudo apt-get install hugo\n</code></pre>",
                "<pre>The boats came home before the rain.&lt;p /&gt;</pre>"
            })
    void leavesCode(String html) {
        assertThat(rule.apply(html)).isEqualTo(new SourceRule.Mended(html, 0));
    }

    @Test
    void findsNothingMoreToDo() {
        String html =
                "<p /><pre><code>It was &amp;lt;b&amp;gt; that day, and all the boats came home.&lt;p /&gt;</code></pre>";
        String once = rule.apply(html).html();

        assertThat(rule.apply(once)).isEqualTo(new SourceRule.Mended(once, 0));
    }
}
