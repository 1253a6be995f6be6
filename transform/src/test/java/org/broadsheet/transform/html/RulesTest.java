package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Repair;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "one<br><br>two|<p>one</p>¶<p>two</p>",
                "one<p />two|<p>one</p>¶<p>two</p>",
                "<div>one</div><div>two</div>|<p>one</p>¶<p>two</p>",
                "one<br>two|<p>one<br>two</p>",
                "<b>a</b> <tt>b</tt> <font color=red>c</font>|<p><strong>a</strong> <code>b</code> c</p>",
                "<h1>a</h1>|<h2>a</h2>",
                "<p>a</p><p>&nbsp;</p><p><span></span></p>|<p>a</p>",
                "a<span> </span>b|<p>a b</p>",
                "<i>a<p>b</p>c</i>|<p><em>a</em></p>¶<p><em>b</em></p>¶<p><em>c</em></p>",
                "<a href=/x><h2>t</h2></a>|<h2><a href=~/x~>t</a></h2>",
                "<ul>a<li>b<ul><li>c</li></ul></ul>|<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>",
                "<li>a</li><li>b</li>|<ul><li>a</li><li>b</li></ul>",
                "<p>It&amp;#8217;s</p>|<p>It\u2019s</p>",
                "<p><code>&amp;amp;</code></p>|<p><code>&amp;amp;</code></p>",
                "<p>Write &amp;lt; so</p>|<p>Write &amp;lt; so</p>",
                "<iframe src=//v.example/1></iframe>|<figure class=~embed~><a href=~https://v.example/1~>Page on v.example</a></figure>",
                "<figure><a href=/x><img src=//a.example/a.png></a><figcaption>c</figcaption></figure>|<figure><a href=~/x~><img src=~https://a.example/a.png~ loading=~lazy~ decoding=~async~ alt=~~></a><figcaption>c</figcaption></figure>",
                "<ul><li style='list-style: none'><br></li><li>a</li><li style='list-style: none'><ul><li>b</li></ul></li></ul>|<ul><li><p>a</p><ul><li>b</li></ul></li></ul>",
                "<table><tr><th> <br>a<br> </th></tr></table>|<table><tbody><tr><th>a</th></tr></tbody></table>",
                "one<br><span></span><br>two|<p>one</p>¶<p>two</p>",
                "<pre>a<br>b</pre>|<pre>a¶b</pre>"
            })
    void mendsWithoutLosingAWord(String html, String expected) {
        assertThat(Posts.html("<!-- x -->" + html))
                .isEqualTo(expected.replace('~', '"').replace('\u00b6', '\n'));
    }

    @Test
    void opensFalseCodeAcrossItsBorders() {
        String html =
                "<pre><code>It said, and I quote it here at some length:&lt;blockquote&gt;\n</code></pre>Words.</blockquote>";

        PostEnriched post = Posts.transformed("a.html", html);

        assertThat(post.quotes())
                .singleElement()
                .satisfies(q -> assertThat(q.text()).isEqualTo("Words."));
        assertThat(post.repairs()).contains(new Repair("false-code-block", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre><code>&lt;div id=\"tweet\"&gt;\n &lt;p&gt;Please wait while my long list of tweets loads here&lt;/p&gt;\n&lt;/div&gt;</code></pre>",
                "<pre><code>for (int i = 0; i &lt; 3; i++) {\n  run(i);\n}</code></pre>",
                "<pre><code>&lt;script src=\"x.js\"&gt;&lt;/script&gt;</code></pre>",
                "<pre><code class=\"language-html\">&lt;p /&gt;</code></pre>",
                "<pre><code>svn: Commit failed (details follow)\nsvn: resource out of date; try updating</code></pre>",
                "<pre><code>Text that opens &lt;textarea&gt; and would swallow the rest of the post.</code></pre>"
            })
    void leavesCodeAlone(String html) {
        assertThat(Posts.html(html)).isEqualTo(html);
    }

    @Test
    void makesCodeOfQuotesThatIndentCode() {
        assertThat(Posts.html("<blockquote class=code>x = 1<br>\n  y</blockquote>"))
                .isEqualTo("<pre><code class=\"language-text\">x = 1\n  y</code></pre>");
    }

    @Test
    void countsWhatItDid() {
        PostEnriched post = Posts.transformed("a.html", "<p>a<br><br>b<br><br><br>c</p><p />d<b>e</b>");

        assertThat(post.repairs()).containsExactly(new Repair("paragraph-break", 3), new Repair("presentational", 1));
    }
}
