package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>plain</p>",
                "<p>a &amp; b &lt;c&gt; \"d\" 'e' &nbsp;f\tg\nh</p>",
                "<p title=\"a &amp; &lt;b&gt; &quot;c&quot; 'd'&nbsp;\">x</p>",
                "<p>\u00e9 \u4e2d \ud83d\ude00 \u0085</p>",
                "<p title='\ud83d\ude00\u0001'>x</p>",
                "<br><img src=/a.png alt=\"\"><hr><wbr>",
                "<p></p><td>",
                "<video controls preload=none src=/a.mp4></video>",
                "<ol reversed=reversed start=3><li value=2>x</ol>",
                "<ol reversed=Reversed><li>x</ol>",
                "<details open=\"\"><summary>x</summary></details>",
                "<img alt>",
                "<pre>\n\nfirst</pre><pre>first</pre><pre>\n</pre><pre><b>\nx</b></pre>",
                "<p>a<!-- b --><script>c < d</script></p>",
                "<svg><path d='M0'/><text>a &amp; b</text></svg><math><mi>x</mi></math>"
            })
    void writesAsJsoupDoes(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);

        for (Element element : document.body().children()) {
            assertThat(new HtmlWriter(1).write(element)).hasToString(element.outerHtml());
        }
    }

    @Test
    void escapesHalfOfASurrogatePairAsJsoupDoes() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        for (String text : List.of("a\ud83d", "\ude00b", "\ude00\ud83d", "\u0000\u001f")) {
            Element paragraph = document.body().appendElement("p").attr("title", text);
            paragraph.appendChild(new TextNode(text));

            assertThat(new HtmlWriter(1).write(paragraph)).hasToString(paragraph.outerHtml());
        }
    }

    @Test
    void beginsALineOnlyBehindSomething() {
        HtmlWriter html = new HtmlWriter(1);

        html.line().write(new Element("p").text("a")).line().write(new Element("hr"));

        assertThat(html).hasToString("<p>a</p>\n<hr>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one <b>t</b>wo</p><ul><li>three<ul><li>four</ul></ul>",
                "<p>caf\u00e9 &amp; 9&nbsp;\u4e2d\ud83d\ude00 tides<br>turn</p>",
                "<div>one<img src=/a.png alt=no>two<hr>three</div>",
                "<p>one<sup class=footnote-ref><a href=#fn1>1<br></a></sup> two <!-- no --><svg><text>three</text></svg></p>",
                "<pre>a  b\n c</pre>"
            })
    void gathersTheWordsOfWhatItWrites(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        HtmlWriter writer = new HtmlWriter(1);
        body.children().forEach(writer::write);

        String words = Words.of(body);
        assertThat(writer.words()).hasToString(words);
        assertThat(writer.words().count()).isEqualTo(Words.count(words));
    }
}
