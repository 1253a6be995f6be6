package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageFormatTest {
    private static final String CODE = "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\">"
            + "<ac:parameter ac:name=\"language\">java</ac:parameter>"
            + "<ac:plain-text-body><![CDATA[if (low < high) {\n\n    List<Tide> tides;\n}]]></ac:plain-text-body></ac:structured-macro>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>Mind it.</p></ac:rich-text-body></ac:structured-macro> ~ <p><strong>Info</strong></p><p>Mind it.</p>",
                "<ac:structured-macro ac:name=\"expand\"><ac:parameter ac:name=\"title\">More</ac:parameter><ac:rich-text-body><p>It.</p></ac:rich-text-body></ac:structured-macro> ~ <details><summary>More</summary><p>It.</p></details>",
                "<ac:structured-macro ac:name=\"toc\"><ac:parameter ac:name=\"maxLevel\">2</ac:parameter></ac:structured-macro> ~ ^^",
                "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Green</ac:parameter><ac:parameter ac:name=\"title\">Done</ac:parameter></ac:structured-macro> ~ Done",
                "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"server\">J</ac:parameter><ac:parameter ac:name=\"key\">TIDE-1</ac:parameter></ac:structured-macro> ~ TIDE-1",
                "<ac:structured-macro ac:name=\"drawio\"/> ~ <small>Not shown: drawio</small>",
                "<ac:link><ri:page ri:content-title=\"Low & high\"/></ac:link> ~ Low &amp; high",
                "<ac:link><ri:page ri:content-title=\"Low\"/><ac:plain-text-link-body><![CDATA[the <low> page]]></ac:plain-text-link-body></ac:link> ~ the &lt;low&gt; page",
                "<ac:link><ri:attachment ri:filename=\"t.pdf\"/><ac:link-body><em>Tides</em></ac:link-body></ac:link> ~ <a href=\"t.pdf\"><em>Tides</em></a>",
                "<ac:image ac:alt=\"Pier\"><ri:attachment ri:filename=\"p.jpg\"><ri:page ri:content-title=\"Low\"/></ri:attachment></ac:image> ~ <img src=\"p.jpg\" alt=\"Pier\">",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Look</ac:task-body></ac:task></ac:task-list> ~ <ul><li>\u2611 Look</li></ul>",
                "<ac:emoticon ac:name=\"tick\"/> ~ \u2714",
                "<ac:layout><ac:layout-section><ac:layout-cell><p>A</p></ac:layout-cell></ac:layout-section></ac:layout> ~ <p>A</p>"
            })
    void isHtml(String written, String html) {
        assertThat(StorageFormat.mend(written, false).html()).isEqualTo(html);
    }

    @Test
    void showsCodeAsItIs() {
        PostEnriched post = Posts.transformed("a.html", "<p>Look:</p>" + CODE + "<p>So.</p>");

        assertThat(post.html())
                .isEqualTo(
                        "<p>Look:</p>\n<pre><code class=\"language-java\">if (low &lt; high) {\n\n    List&lt;Tide&gt; tides;\n}\n"
                                + "</code></pre>\n<p>So.</p>");
        assertThat(post.warnings()).noneMatch(warning -> warning.kind().equals("loss"));
    }

    @Test
    void showsItInMarkdownToo() {
        assertThat(Posts.markdown("Look:\n\n" + CODE + "\n\nSo."))
                .contains("List&lt;Tide&gt; tides;\n}\n</code></pre>");
    }

    @Test
    void leavesSamplesAndWhatHasNoEnd() {
        String sample = "<pre><ac:link></ac:link></pre> `<ac:link></ac:link>` <ac:image>";

        assertThat(StorageFormat.mend(sample, true)).isEqualTo(new SourceRule.Mended(sample, 0));
    }

    @Test
    void tellsTheWordsThatItDoesNotShow() {
        String macro = "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"theme\">Midnight</ac:parameter>"
                + "<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(StorageFormat.mend(macro, false).replaced()).contains("Midnight");
    }
}
