package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Repair;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {
    @Test
    void countsWhatItRenders() {
        assertThat(Tagged.post("{{< youtube dQw4w9WgXcQ >}}").repairs()).contains(new Repair("shortcode", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure src=\"a.png\" >}}",
                "{{% notice %}}",
                "{% img /a.png %}",
                "{{ page.title }}",
                "{{% /notice %}}",
                "[gallery ids=\"1,2\"]"
            })
    void keepsTagsInCode(String tag) {
        String shown = Rendering.escape(tag).replace("&quot;", "\"");

        assertThat(Tagged.html("Write `" + tag + "` so.")).isEqualTo("<p>Write <code>" + shown + "</code> so.</p>");
        assertThat(Tagged.html("```\nx\n" + tag + "\ny\n```")).contains("x\n" + shown + "\ny\n</code>");
        assertThat(Tagged.html("A:\n\n    if x:\n        " + tag + "\n    y()\n"))
                .contains("if x:\n    " + shown + "\ny()\n</code>");
        assertThat(Posts.html("<pre><code class=\"language-x\">" + shown + "</code></pre>"))
                .contains(shown);
        assertThat(Tagged.warnings("Write `" + tag + "` so.")).isEmpty();
    }

    @Test
    void doesNotPairATagInCodeWithOneOutside() {
        assertThat(Tagged.html("Use `{% highlight %}` for code.\n\n*More* text.\n\n{% endhighlight %}"))
                .isEqualTo("<p>Use <code>{% highlight %}</code> for code.</p>\n<p><em>More</em> text.</p>");
    }

    @Test
    void readsNoTagThatBeginsInCodeAndEndsBehindIt() {
        assertThat(Posts.html("<p><code>{{</code> a }}</p>")).isEqualTo("<p><code>{{</code> a }}</p>");
    }

    @Test
    void missesNoWordOfAnAddressThatACardStandsFor() {
        String film = "[embed]https://www.youtube.com/watch?v=abcdefghijk[/embed]";

        assertThat(Posts.transformed("a.html", "<p>High water.</p>\n" + film).warnings())
                .extracting(Warning::kind)
                .doesNotContain("loss");
    }

    @Test
    void missesNoWordOfAnEndTag() {
        assertThat(Posts.transformed("a.html", "[sourcecode language=\"css\"]\na { }\n[/sourcecode]")
                        .warnings())
                .extracting(Warning::kind)
                .doesNotContain("loss");
    }

    @Test
    void showsWhatARawBlockHolds() {
        assertThat(Tagged.html("{% raw %}\n```\n{{ x }} {% if y %}\n```\n{% endraw %}"))
                .isEqualTo("<pre><code class=\"language-text\">{{ x }} {% if y %}\n</code></pre>");
        assertThat(Tagged.html("In `{% raw %}{{ x }}{% endraw %}` is a value."))
                .isEqualTo("<p>In <code>{{ x }}</code> is a value.</p>");
        assertThat(Tagged.html("A value is {% raw %}{{ x }}{% endraw %} there."))
                .isEqualTo("<p>A value is <code>{{ x }}</code> there.</p>");
    }

    @Test
    void showsEscapedTagsWithoutTheirEscapes() {
        assertThat(Tagged.html("```\n{{</* tweet 1 */>}}\n{{ \"{{\" }} x }}\n```"))
                .contains("{{&lt; tweet 1 &gt;}}\n{{ x }}");
    }

    @Test
    void opensATagThatWasLockedUpInAFalseCodeBlock() {
        assertThat(Posts.html("<pre><code>Here is the whole thing at last, and I like it a lot: &lt;p /&gt;"
                        + " [youtube http://www.youtube.com/watch?v=dQw4w9WgXcQ]</code></pre>"))
                .contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a>")
                .doesNotContain("[youtube");
    }

    @Test
    void opensACodeBlockThatHoldsNothingButAFilm() {
        assertThat(Posts.html("<pre><code>[youtube http://www.youtube.com/watch?v=dQw4w9WgXcQ]\n</code></pre>"))
                .isEqualTo(
                        "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a>"
                                + "</figure>");
        assertThat(Posts.html("<pre><code>[gallery]\n</code></pre>")).contains("<code>[gallery]");
    }

    @Test
    void leavesWordsInBracketsInAttributes() {
        assertThat(Posts.html("<p><a href=\"https://a.example/\" title=\"my [gallery]\">a</a></p>"))
                .isEqualTo("<p><a href=\"https://a.example/\" title=\"my [gallery]\">a</a></p>");
    }

    @Test
    void partsANoteFromWhatWouldBeOneWordWithIt() {
        assertThat(Posts.html("a_[gallery]b")).isEqualTo("<p>a_ <small>Not shown: a gallery of pictures</small> b</p>");
    }

    @Test
    void knowsThatOnlyAStyleSheetsOwnEndTagEndsIt() {
        assertThat(Posts.html("<p>a</p><style><p</style><p>[/caption]b</p>")).isEqualTo("<p>a</p>\n<p>b</p>");
    }

    @Test
    void rendersInListsAndQuotations() {
        assertThat(Tagged.html("> {{< figure src=\"http://e.org/a.png\" caption=\"C\" >}}\n> after"))
                .contains(
                        "<blockquote><figure><img src=\"http://e.org/a.png\" alt=\"\"><figcaption>C</figcaption></figure>"
                                + "<p>after</p></blockquote>");
        assertThat(Tagged.html("1. one\n\n    {{< figure src=\"http://e.org/a.png\" caption=\"C\" >}}\n\n2. two"))
                .contains("<ol><li><p>one</p><figure>")
                .contains("</figure></li><li><p>two</p></li></ol>");
    }

    @Test
    void doesNotTearHtmlApart() {
        assertThat(Tagged.html("<table><tr>\n    <th>\n    {% img /a.png %}\n    </th>\n</tr></table>"))
                .contains("<th>")
                .doesNotContain("&lt;")
                .doesNotContain("<pre>");
    }

    @Test
    void fillsAddressesOfLinksAndAttributes() {
        assertThat(
                        Tagged.html(
                                "[a]({{ \"/b/\" | relative_url }}) <a href=\"{{ site.baseurl }}/c\">c</a> [d]\n\n[d]: {{ page.image }}"))
                .isEqualTo("<p><a href=\"/b/\">a</a> <a href=\"/c\">c</a> <a href=\"/cover.png\">d</a></p>");
    }

    @Test
    void saysOnceWithTheLineWhatItCannotRender() {
        PostEnriched post = Tagged.post("Text\n\n{{< chart data=\"sales.json\" >}}\n\n{{< chart 2 >}}\n");

        assertThat(post.html()).contains("Not shown: chart (sales.json)");
        assertThat(post.warnings())
                .filteredOn(warning -> warning.kind().equals("shortcode"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< chart a >}} [gallery] {{ x }}",
                "{{< blockquote author=\"Jane Doe\" link=\"http://e.org/\" >}}\nWords.\n{{< /blockquote >}}",
                "{% raw %}{{ x }}{% endraw %} {{}} {{ \"{%\" }}",
                "{% highlight c %}\n{{ x }}\n{% endhighlight %}",
                "{{< youtube dQw4w9WgXcQ >}}"
            })
    void changesNothingInItsOwnHtml(String body) {
        String once = Tagged.html(body);

        assertThat(Posts.html(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< a \"", "{% a ", "{{ a", "[gallery ", "{% raw %}`", "{% highlight %}",
                        "{{< figure src=a caption=b >}}\n",
                "`{% raw %}`", "[caption a=\"", "`` {{", "<code>{{", "{{{{", "{% if %}", "\uFDD00\uFDD1"
            })
    void takesTimeInProportionToItsText(String piece) {
        try {
            assertThat(Tagged.html(piece.repeat(200_000 / piece.length()) + "{% endraw %}"))
                    .isNotNull();
        } catch (InvalidPostException e) {
            assertThat(e.reason()).startsWith("too-");
        }
    }

    @Test
    void refusesATextThatItsMarksWouldBlowUp() {
        String body = "[a]: {{ \"" + "x".repeat(450) + "\" }}\n\n" + "[a]".repeat(30_000);

        InvalidPostException refusal = catchThrowableOfType(InvalidPostException.class, () -> Tagged.html(body));

        assertThat(refusal.reason()).isEqualTo("too-large");
    }

    @Test
    void takesNoMarkOfTheWritersForItsOwn() {
        assertThat(Tagged.html("a \uFDD00\uFDD1 b {{ page.title }}"))
                .doesNotContain("A title b")
                .contains("A title");
    }

    @Test
    void warnsOfNothingThatItRenders() {
        assertThat(Tagged.post("{{< ref \"a.md\" >}}").warnings())
                .extracting(Warning::kind)
                .doesNotContain("shortcode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>[sourcecode language=\"css\"]<br />\na {<br />\n  b: c;</p>\n<p>}<br />\n[/sourcecode]</p>",
                "<p>[sourcecode language=\"css\"]</p>\n<p>a {<br>\n  b: c;</p>\n<p>}</p>\n<p>[/sourcecode]</p>"
            })
    void showsCodeWithoutTheParagraphsThatWordPressMadeOfItsLines(String html) {
        assertThat(Posts.html(html)).isEqualTo("<pre><code class=\"language-css\">a {\n  b: c;\n\n}\n</code></pre>");
    }

    @Test
    void keepsLineBreaksThatTheCodeIsAbout() {
        assertThat(Posts.html("[sourcecode language=\"html\"]\n<p>a<br />\nb</p>\n[/sourcecode]"))
                .contains("&lt;p&gt;a&lt;br /&gt;\nb&lt;/p&gt;");
    }

    @Test
    void readsTagsWhoseBracketsAConverterEscaped() {
        assertThat(
                        Tagged.html(
                                "See \\[caption id=\"attachment\\_1\" width=\"9\"\\]![A hive](https://bees.example/hive.png) A hive.\\[/caption\\] Bees."))
                .contains("<figcaption>A hive.</figcaption>")
                .doesNotContain("[caption");
        assertThat(Tagged.html("\\[sourcecode language=\"sql\"\\]\nselect a\\_b\n\\[/sourcecode\\]"))
                .contains("select a_b\n</code></pre>");
        assertThat(
                        Tagged.html(
                                "\\[youtube https://www.youtube.com/watch?v=abcdefghijk&w=560\\]\n\n\\[embed\\]https://vimeo.com/12345\\[/embed\\]"))
                .contains("https://www.youtube.com/watch?v=abcdefghijk\"", "https://vimeo.com/12345\"")
                .doesNotContain("[");
        assertThat(Tagged.html("WordPress has \\[caption\\] and \\[/caption\\]."))
                .contains("[caption] and <code>[/caption]</code>");
    }
}
