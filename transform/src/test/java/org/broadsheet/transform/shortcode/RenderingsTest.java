package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row or more for each row of the catalogue. */
class RenderingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{{< figure src=\"/a.png\" alt=\"A\" >}} ~ <p><small>Not shown: A</small></p>",
                "{{< img src=\"http://e.org/a.png\" alt=\"A\" width=\"30px\" >}} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\" width=\"30\"></p>",
                "{% img left http://e.org/a.png 350 200 'T' 'A' %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "{% image \"http://e.org/a.png\" \"A\" %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "{{< figure src=\"http://e.org/a.png\" title=\"T\" caption=\"*C*\" >}} ~ <figure><img src=\"http://e.org/a.png\" alt=\"\"><figcaption>T <em>C</em></figcaption></figure>",
                "{{< figure src=\"http://e.org/a.png\" link=\"http://e.org/\" caption=\"C\" >}} ~ <figure><a href=\"http://e.org/\"><img src=\"http://e.org/a.png\" alt=\"\"></a><figcaption>C</figcaption></figure>",
                "{% include figure.html image=\"http://e.org/a.png\" caption=\"C\" %} ~ <figure><img src=\"http://e.org/a.png\" alt=\"\"><figcaption>C</figcaption></figure>",
                "[caption id=\"x\" width=\"3\"]<img src=\"http://e.org/a.png\" alt=\"A\"> Words[/caption] ~ <figure><img src=\"http://e.org/a.png\" alt=\"A\"><figcaption>Words</figcaption></figure>",
                "[caption caption=\"Words\"]<img src=\"http://e.org/a.png\" alt=\"A\">[/caption] ~ <figure><img src=\"http://e.org/a.png\" alt=\"A\"><figcaption>Words</figcaption></figure>",
                "{{< gallery \"http://e.org/a.png\" \"http://e.org/b.png\" >}} ~ <figure><img src=\"http://e.org/a.png\" alt=\"\"></figure>|<figure><img src=\"http://e.org/b.png\" alt=\"\"></figure>",
                "{% include image.html file=\"http://e.org/a.png\" url=\"http://e.org/\" description=\"A\" %} ~ <p><a href=\"http://e.org/\"><img src=\"http://e.org/a.png\" alt=\"A\"></a></p>",
                "{% asset_img http://e.org/a.png A boat at sea %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A boat at sea\"></p>",
                "{% image \"http://e.org/a.png\", \"A\", \"(min-width: 30em) 50vw, 100vw\" %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "{% image \"http://e.org/a.png\" \"A\" %}{: .left width=\"20\"} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "{% picture wide http://e.org/a.png --alt A \"boat\" at sea --img class=\"b\" %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A &quot;boat&quot; at sea\"></p>",
                "{% picture {{ site.images }}http://e.org/a.png --alt {{ A boat }} --link http://e.org/ %} ~ <p><a href=\"http://e.org/\"><img src=\"http://e.org/a.png\" alt=\"A boat\"></a></p>",
                "{% image \"http://e.org/a.png\", \"A\", [300, 900] %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "{% include image/full-width.html img=\"http://e.org/a.png\" alt=\"A\" %} ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "{% include large.html src=\"http://e.org/a.png\" class=\"wide one\" %} ~ <p><img src=\"http://e.org/a.png\" alt=\"\"></p>",
                "{{< unknown file=\"http://e.org/a.png\" >}} ~ <p><img src=\"http://e.org/a.png\" alt=\"\"></p>"
            })
    void showsPictures(String tag, String html) {
        assertThat(Tagged.html(tag)).isEqualTo(html.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{% embed url='https://vimeo.com/123' %}|Low tide.|{% endembed %} ~ <figure class=\"embed\"><a href=\"https://vimeo.com/123\">Video on Vimeo: Low tide.</a></figure>",
                "{% file src='tides.zip' %} ~ <p><a href=\"tides.zip\">tides.zip</a></p>",
                "{{< github repo='jane/tides' >}} ~ <p><a href=\"https://github.com/jane/tides\">jane/tides</a></p>",
                "{% btn center large::Tides::https://e.org/t::fa-x %} ~ <p><a href=\"https://e.org/t\">Tides</a></p>",
                "{% include video id='1vbS_uvebSwWS90' provider='google-drive' %} ~ <figure class=\"embed\"><a href=\"https://drive.google.com/file/d/1vbS_uvebSwWS90/view\">File on Google Drive</a></figure>",
                "{% cb Tides, true %} ~ <p>\u2611 Tides</p>",
                "{% content-ref url='low.md' %}|[low](low.md)|{% endcontent-ref %} ~ <p><a href=\"low.md\">low</a></p>"
            })
    void linksToWhatIsElsewhere(String tag, String html) {
        assertThat(Tagged.html(tag.replace('|', '\n'))).isEqualTo(html);
        assertThat(Tagged.warnings(tag.replace('|', '\n'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< youtube dQw4w9WgXcQ >}}",
                "{{< youtube id=\"dQw4w9WgXcQ\" autoplay=\"true\" >}}",
                "{% youtube \"dQw4w9WgXcQ\" %}",
                "{% youtube https://youtu.be/dQw4w9WgXcQ?t=5 %}",
                "{% include youtube-embed.html id=page.video %}",
                "{% include youtubePlayer.html id=\"dQw4w9WgXcQ\" %}",
                "[youtube=http://www.youtube.com/watch?v=dQw4w9WgXcQ&w=500&h=300]",
                "[youtube]dQw4w9WgXcQ[/youtube]",
                "[embed]https://www.youtube.com/watch?v=dQw4w9WgXcQ[/embed]",
                "{{ \"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ\" | embed }}",
                "{% include video id=\"dQw4w9WgXcQ\" provider=\"youtube\" %}",
                "{{< player url=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" >}}"
            })
    void linksToAVideo(String tag) {
        assertThat(Tagged.html(tag))
                .contains("<figure class=\"embed\">")
                .contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{< vimeo 146022717 >}} ~ https://vimeo.com/146022717",
                "{{< tweet user=\"jane\" id=\"877500564405444608\" >}} ~ https://twitter.com/i/status/877500564405444608",
                "{{< gist spf13 7896402 >}} ~ https://gist.github.com/spf13/7896402",
                "{% gist 996818 file.rb %} ~ https://gist.github.com/996818",
                "{% gist jane/996818 %} ~ https://gist.github.com/jane/996818",
                "{{< instagram BWNjjyYFxVx >}} ~ https://www.instagram.com/p/BWNjjyYFxVx/",
                "[soundcloud url=\"http://api.soundcloud.com/tracks/1\"] ~ http://api.soundcloud.com/tracks/1",
                "{{% soundcloud url=https://soundcloud.com/a/b %}} ~ https://soundcloud.com/a/b"
            })
    void linksToOtherSites(String tag, String address) {
        assertThat(Tagged.html(tag)).contains("<a href=\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< blockquote author=\"Jane Doe\" title=\"The Work\" link=\"http://e.org/w\" >}}\nWords.\n{{< /blockquote >}}",
                "{% blockquote Jane Doe http://e.org/w The Work %}\nWords.\n{% endblockquote %}",
                "{{< quote by=\"Jane Doe\" source=\"The Work\" url=\"http://e.org/w\" text=\"Words.\" >}}"
            })
    void namesTheSourceOfAQuotation(String tag) {
        assertThat(Tagged.post(tag).quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Words.");
            assertThat(quote.source().author().name()).isEqualTo("Jane Doe");
            assertThat(quote.source().title()).isEqualTo("The Work");
            assertThat(quote.source().url()).isEqualTo("http://e.org/w");
        });
    }

    @Test
    void readsAWorkAfterTheAuthorsComma() {
        assertThat(Tagged.post("{% blockquote Douglas Adams, The Hitchhikers Guide %}\nWords.\n{% endblockquote %}")
                        .quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.source().author().name()).isEqualTo("Douglas Adams");
                    assertThat(quote.source().title()).isEqualTo("The Hitchhikers Guide");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% quote \"How to Keep Bees\", \"http://e.org/w\" %}\nWords.\n{% endquote %}",
                "{% quote \"http://e.org/w\" \"How to Keep Bees\" %}\nWords.\n{% endquote %}",
                "{{< fig-quote title=\"How to Keep Bees\" link=\"http://e.org/w\" >}}\n{{< quote >}}Words.{{< /quote >}}\n{{< /fig-quote >}}"
            })
    void namesTheWorkThatAQuotationIsFrom(String tag) {
        assertThat(Tagged.post(tag).quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Words.");
            assertThat(quote.source().title()).isEqualTo("How to Keep Bees");
            assertThat(quote.source().url()).isEqualTo("http://e.org/w");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< pullquote \"Never open a hive in the rain.\" \"Jane Doe\" >}}",
                "{% quote \"Jane Doe\" \"Never open a hive in the rain.\" %}",
                "{{< blockquote \"Never open a hive in the rain.\" \"Jane Doe\" \"The Quiet Hive\" >}}",
                "{% epigraph 'Never open a hive in the rain.' 'Jane Doe' 'The Quiet Hive' %}",
                "{% include quote.html quote=\"Never open a hive in the rain.\" quote_by=\"Jane Doe\" %}"
            })
    void quotesWordsThatATagIsGiven(String tag) {
        assertThat(Tagged.post(tag).quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Never open a hive in the rain.");
            assertThat(quote.source().author().name()).isEqualTo("Jane Doe");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% quote Bees do not sleep. %}",
                "{{< pullquote \"Bees do not sleep.\" >}}",
                "{% epigraph 'Bees do not sleep.' %}"
            })
    void quotesShortWordsThatATagIsGiven(String tag) {
        assertThat(Tagged.html(tag)).contains("<blockquote><p>Bees do not sleep.</p></blockquote>");
        assertThat(Tagged.warnings(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "\"Jane Q. Doe\"", "Jane Doe, The Quiet Hive"})
    void quotesNoNameWhoseQuotationIsMissing(String name) {
        assertThat(Tagged.html("{% quote " + name + " %}")).contains("Not shown: quote (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "left", "primary"})
    void takesTheLookOfAQuotationForNoName(String look) {
        assertThat(Tagged.post("{{< quote " + look + " >}}\nWords.\n{{< /quote >}}")
                        .quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.source()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "Warning", "type=\"tip\""})
    void takesARemarkForNoQuotation(String kind) {
        String remark = "{{< blockquote " + kind + " >}}\nMind the [gap](http://e.org/gap).\n{{< /blockquote >}}";

        assertThat(Tagged.post(remark).quotes()).isEmpty();
        assertThat(Tagged.html(remark)).contains("Mind the").doesNotContain("blockquote");
    }

    @Test
    void quotesWithoutASource() {
        assertThat(Tagged.html("{% cq %}\nWords.\n{% endcq %}")).contains("<blockquote><p>Words.</p></blockquote>");
        assertThat(Tagged.html("{% pullquote left %}\nWords.\n{% endpullquote %}"))
                .contains("<blockquote><p>Words.</p></blockquote>")
                .doesNotContain("left");
        assertThat(Tagged.html("{% blockquote %}\nWords.\n{% endblockquote %}"))
                .contains("<blockquote><p>Words.</p></blockquote>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{% highlight ruby linenos %}|puts *1* < 2|{% endhighlight %} ~ <pre><code class=\"language-ruby\">puts *1* &lt; 2|</code></pre>",
                "{{< highlight go \"linenos=table\" >}}|  a|    b|{{< /highlight >}} ~ <pre><code class=\"language-go\">a|  b|</code></pre>",
                "{% code title=\"a.js\" %}|```js|a|```|{% endcode %} ~ <figure><figcaption>a.js</figcaption><pre><code class=\"language-js\">a|</code></pre></figure>",
                "{% codeblock Title here lang:js http://e.org/ %}|a|{% endcodeblock %} ~ <figure><figcaption><a href=\"http://e.org/\">Title here</a></figcaption><pre><code class=\"language-js\">a|</code></pre></figure>",
                "{{< codecaption title=\"T\" lang=\"c\" >}}|a||b|{{< /codecaption >}} ~ <figure><figcaption>T</figcaption><pre><code class=\"language-c\">a||b|</code></pre></figure>",
                "[sourcecode language=\"sql\"]|a &lt; 1|[/sourcecode] ~ <pre><code class=\"language-sql\">a &lt; 1|</code></pre>",
                "[php]|$a = 1;|[/php] ~ <pre><code class=\"language-php\">$a = 1;|</code></pre>",
                "{{< mermaid >}}|a-->b|{{< /mermaid >}} ~ <pre><code class=\"language-mermaid\">a--&gt;b|</code></pre>"
            })
    void showsCode(String tag, String html) {
        assertThat(Tagged.html(tag.replace('|', '\n'))).isEqualTo(html.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[a]({% post_url 2010-07-21-name %}) ~ /2010/07/21/name/",
                "[a]({{< ref \"2010-07-21-name.md#part\" >}}) ~ /2010/07/21/name/#part",
                "[a]({{< relref \"/post/name/index.md\" >}}) ~ /post/name/",
                "[a]({% link assets/a.pdf %}) ~ assets/a.pdf",
                "{{< xref path=\"/post/name.md\" text=\"A\" >}} ~ /post/name/",
                "{% post_link name A %} ~ /name/",
                "{{< button href=\"/go/\" >}}A{{< /button >}} ~ /go/"
            })
    void linksToOtherPosts(String tag, String address) {
        assertThat(Tagged.html(tag)).contains("<a href=\"" + address + "\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% post_link name How it ebbs %}",
                "{% post_link name How it ebbs false %}",
                "{% post_link name \"How it ebbs\" true %}",
                "{% post_link name 'How it ebbs' %}"
            })
    void keepsAllWordsOfALink(String tag) {
        assertThat(Tagged.html(tag)).isEqualTo("<p><a href=\"/name/\">How it ebbs</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{{% notice warning %}}|Mind *it*.|{{% /notice %}} ~ <p><strong>Warning</strong></p>|<p>Mind <em>it</em>.</p>",
                "{{< admonition type=tip title=\"Try this\" >}}|Text.|{{< /admonition >}} ~ <p><strong>Try this</strong></p>|<p>Text.</p>",
                "{% note %}|Text.|{% endnote %} ~ <p><strong>Note</strong></p>|<p>Text.</p>",
                "{{< details \"More\" >}}|Text.|{{< /details >}} ~ <details><summary>More</summary><p>Text.</p></details>",
                "{{< tabs >}}|{{< tab name=\"One\" >}}|Text.|{{< /tab >}}|{{< /tabs >}} ~ <p><strong>One</strong></p>|<p>Text.</p>",
                "{{< strange title=\"T\" >}}|Text.|{{< /strange >}} ~ <p><strong>T</strong></p>|<p>Text.</p>",
                "It is {% label primary@very *late* %}. ~ <p>It is very <em>late</em>.</p>",
                "Press {{< kbd \"Ctrl\" >}} now. ~ <p>Press <kbd>Ctrl</kbd> now.</p>",
                "Text{{< sidenote >}}aside{{< /sidenote >}}. ~ <p>Text <small>(aside)</small>.</p>",
                "The {{< sidenote \"ebb\" >}}aside{{< /sidenote >}} is low. ~ <p>The ebb <small>(aside)</small> is low.</p>",
                "The ebb{{< sidenote \"sn-1\" >}}aside{{< /sidenote >}}. ~ <p>The ebb <small>(aside)</small>.</p>",
                "{{< chat-line from=\"Ann\" >}}|Text.|{{< /chat-line >}} ~ <p><strong>Ann</strong></p>|<p>Text.</p>",
                "{{< linkcard title=\"T\" url=\"http://e.org/\" >}}|Text.|{{< /linkcard >}} ~ <p><strong><a href=\"http://e.org/\">T</a></strong></p>|<p>Text.</p>",
                "{% include content/section.html text=\"High *water* comes\" %} ~ <p>High <em>water</em> comes</p>",
                "{{< columns >}}|One.|<--->|Two.|{{< /columns >}}||A <---> b. ~ <p>One.</p>|<p>Two.</p>|<p>A &lt;---&gt; b.</p>",
                "One {{< icon \"github\" >}} two {{% fa star %}}. ~ <p>One  two .</p>",
                "It is {{< badge \"new\" >}}. ~ <p>It is new.</p>",
                "It is {{< badge content=\"new\" link=\"http://e.org/\" >}}. ~ <p>It is <a href=\"http://e.org/\">new</a>.</p>",
                "{% unknown how low it ebbs %} ~ <p><small>Not shown: unknown (how low it ebbs)</small></p>",
                "{{< columns 2 >}}|Text. ~ <p>Text.</p>",
                "{{< row \"a tide table\" >}} ~ <p><small>Not shown: row (a tide table)</small></p>",
                "{{< row class=\"two wide\" >}}|Text. ~ <p>Text.</p>",
                "{{< toc >}}|Text. ~ <p>Text.</p>"
            })
    void keepsWhatBoxesHold(String tag, String html) {
        assertThat(Tagged.html(tag.replace('|', '\n'))).isEqualTo(html.replace('|', '\n'));
    }

    @Test
    void playsFilmsAndSounds() {
        assertThat(Tagged.html("[audio src=\"http://e.org/a.mp3\"]"))
                .contains("<audio src=\"http://e.org/a.mp3\" controls");
        assertThat(Tagged.html("{{< video src=\"http://e.org/a.mp4\" caption=\"C\" >}}"))
                .contains("<video src=\"http://e.org/a.mp4\" controls")
                .contains("<figcaption>C</figcaption>");
    }

    @Test
    void followsAssignmentsAndLeavesOutOtherSteps() {
        assertThat(Tagged.html(
                        "{% assign x = \"/p/\" %}[a]({{ x }}) {% if y %}b{% endif %} {% comment %}no{% endcomment %}"))
                .isEqualTo("<p><a href=\"/p/\">a</a> b</p>");
        assertThat(Tagged.warnings("{% if y %}b{% endif %}"))
                .singleElement()
                .asString()
                .contains("'if'");
    }

    @Test
    void showsOnceWhatIsCaptured() {
        assertThat(Tagged.html(
                        "{% capture notice %}\nMind *it*.\n{% endcapture %}\n\n<div>{{ notice | markdownify }}</div>"))
                .isEqualTo("<p>Mind <em>it</em>.</p>");
    }

    @Test
    void showsAnUnknownValueAsCode() {
        assertThat(Tagged.html("By {{ site.owner }}.")).isEqualTo("<p>By <code>{{ site.owner }}</code>.</p>");
        assertThat(Tagged.warnings("By {{ site.owner }}.")).hasSize(1);
    }

    @Test
    void includesNoFile() {
        assertThat(Tagged.html("{% include file=\"partial.html\" %}")).contains("Not shown: include partial");
    }

    @Test
    void saysThatAGalleryIsNotThere() {
        assertThat(Tagged.html("[gallery]")).isEqualTo("<p><small>Not shown: a gallery of pictures</small></p>");
        assertThat(Tagged.warnings("[gallery]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "The {% span red, high water %} and {% wavy the ebb %}. ~ <p>The high water and the ebb.</p>",
                "{% u The ebb %} and {% emp the flood %} ~ <p><u>The ebb</u> and <em>the flood</em></p>",
                "{% p center large, High water %} ~ <p>High water</p>",
                "{% checkbox green checked, Row out %} ~ <p>\u2611 Row out</p>",
                "{% checkbox Row back %} ~ <p>\u2610 Row back</p>",
                "{% folding cyan open, How it ebbs %}a{% endfolding %} ~ <details><summary>How it ebbs</summary><p>a</p></details>",
                "{% hideToggle Look here,blue %}a{% endhideToggle %} ~ <details><summary>Look here</summary><p>a</p></details>",
                "{% hideToggle Look here %}a{% endhideToggle %} ~ <details><summary>Look here</summary><p>a</p></details>",
                "{% hideInline six o'clock,When?,#fff %} ~ <p>When? (six o'clock)</p>",
                "{% btn 'http://e.org/',See the tide,far fa-hand,blue %} ~ <p><a href=\"http://e.org/\">See the tide</a></p>",
                "{% link The tide, http://e.org/, http://e.org/a.png %} ~ <p><a href=\"http://e.org/\">The tide</a></p>",
                "{% label ebb blue %} ~ <p>ebb</p>"
            })
    void readsTagsOfHexoWithCommas(String tag, String html) {
        assertThat(Tagged.html(tag)).isEqualTo(html);
    }

    @Test
    void makesNoAddressOfAVariableThatNothingWasSaidOf() {
        assertThat(Tagged.html("{% include youtubePlayer.html id=page.unsaid %}"))
                .startsWith("<p><small>Not shown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[vimeo 1234567 w=400 h=300] ~ https://vimeo.com/1234567",
                "[slideshare id=123&doc=tides] ~ https://www.slideshare.net/slideshow/embed_code/123",
                "[archiveorg tides-1 width=640] ~ https://archive.org/details/tides-1"
            })
    void readsAnIdBeforeOtherArguments(String tag, String page) {
        assertThat(Tagged.html(tag)).contains("<a href=\"" + page + "\">");
    }
}
