package org.broadsheet.transform.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossAccountTest {
    @Test
    void namesTheWordsThatNobodyCanReadAnyMore() {
        String source = "The ferry leaves at nine from the old pier.";

        Loss loss = new LossAccount().shown("The ferry leaves from the pier.").draw(source, true);

        assertThat(loss.words()).isEqualTo(9);
        assertThat(loss.lost()).containsExactly("at", "nine", "old");
        assertThat(loss.exceeds(LossPolicy.DEFAULT)).isTrue();
    }

    @Test
    void missesALinkWhoseAddressIsOnlyText() {
        String source = "<a href=\"https://example.org/tide\">https://example.org/tide</a>";

        Loss loss = new LossAccount().shown("https://example.org/tide").draw(source, false);

        assertThat(loss.lost()).isEmpty();
        assertThat(loss.links()).containsExactly("https://example.org/tide");
    }

    @Test
    void countsAWordAsOftenAsItStandsThere() {
        Loss loss = new LossAccount().shown("tide and time").draw("tide and tide and tide", true);

        assertThat(loss.lost()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            un*believ*able _and_ **so** on     | unbelievable and so on
            <b>W</b>ith a drop cap             | With a drop cap
            one<br>two<p>three                 | one two three
            caf&eacute; and caf&#233;          | café and café
            &amp;nbsp; too often escaped       | too often escaped
            `<b>` is bold                      | <b> is bold
            <!-- not a word --> a word         | a word
            <script>var no = 1</script>yes     | yes
            {% include nav.html %}text         | text
            {{< figure src="x.png" >}}text     | text
            {{ torn {% raw %}text{% endraw %}  | torn text
            1. first                           | first
            - [x] done                         | done
            ## A heading {#anchor}             | A heading
            [a link][label]                    | [a link][label]
            <insert name here>                 | <insert name here>
            List<String> of them               | List<String> of them
            [gallery ids="1,2"]text            | text
            [a]({{< ref "b.md" >}} "no word")  | a
            shown as &\\#97; or \\&#97;         | shown as &#97; or &#97;
            <a href="j:i<a;b">text</a>         | text
            <b title="a > b">text</b>          | text
            """)
    void takesNoMarkupForWords(String source, String shown) {
        Loss loss = new LossAccount().shown(shown).draw(source, true);

        assertThat(loss.lost()).isEmpty();
    }

    @Test
    void readsTagsInCodeAsText() {
        String source = "```html\n<p class=\"intro\">Hello</p>\n```\n";

        assertThat(new LossAccount()
                        .codeBlocks(1)
                        .shown("<p class=\"intro\">Hello</p>")
                        .draw(source, true)
                        .lost())
                .isEmpty();
        assertThat(new LossAccount().shown("Hello").draw(source, true).lost())
                .containsExactly("p", "class", "intro", "p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:/a.example/b", "http:a.example/b", "HTTP://a.example/b"})
    void takesAddressesForTheSameThatBrowsersReadAlike(String address) {
        LossAccount account = new LossAccount().shown("a").link("http://a.example/b");

        assertThat(account.draw("<a href=\"" + address + "\">a</a>", false).links())
                .isEmpty();
    }

    @Test
    void missesNoLinkWhoseAddressARuleMended() {
        LossAccount account = new LossAccount()
                .shown("a")
                .link("http://a.example/")
                .mendedLink("http://http://a.example/", "http://a.example/");

        assertThat(account.draw("<a href=\"http://http://a.example/\">a</a> <a href=\"http://a.example/\">a</a>", false)
                        .links())
                .containsExactly("http://a.example/");
    }

    @Test
    void missesNoLinkThatIsASampleInCode() {
        String source = "{{< code >}}\n<a href=\"/pier\">a</a>\n{{< /code >}}\n";

        assertThat(new LossAccount()
                        .shown("a")
                        .code("<a href=\"/pier\">a</a>")
                        .draw(source, true)
                        .links())
                .isEmpty();
        assertThat(new LossAccount().shown("a").draw(source, true).links()).containsExactly("/pier");
    }

    @Test
    void noticesWhatATornAttributeSwallows() {
        String source = "<a href=\"https://a.example/'>one</a> two three <a href=\"https://b.example/\">four</a>";

        Loss loss = new LossAccount().shown("four").link("https://b.example/").draw(source, false);

        assertThat(loss.lost()).containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-src", "data-lazy-src", "data-original"})
    void missesAPictureThatWaitedForAScript(String attribute) {
        String source = "<img src=\"data:,\" " + attribute + "=\"https://a.example/b.png\">";

        assertThat(new LossAccount().draw(source, false).images()).containsExactly("https://a.example/b.png");
        assertThat(new LossAccount()
                        .image("https://a.example/b.png")
                        .draw(source, false)
                        .images())
                .isEmpty();
    }

    @Test
    void findsWordsThatMetAtTheEdgeOfALink() {
        String source = "some [really](https://a.example/)[cool](https://b.example/) projects";

        Loss loss = new LossAccount()
                .shown("some reallycool projects")
                .link("https://a.example/")
                .link("https://b.example/")
                .draw(source, true);

        assertThat(loss.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[text](https://a.example/page)",
                "[text](<https://a.example/page> \"A title\")",
                "[text][ref]\n\n[ref]: https://a.example/page",
                "[text]\n\n[text]: <https://a.example/page>",
                "[![alt](https://a.example/i.png)](https://a.example/page)",
                "<https://a.example/page>",
                "<a\n  href='https://a.example/page'>text</a>"
            })
    void findsEveryKindOfLink(String source) {
        Loss loss = new LossAccount()
                .shown("text alt https a example page")
                .image("https://a.example/i.png")
                .draw(source, true);

        assertThat(loss.links()).containsExactly("https://a.example/page");
        assertThat(loss.exceeds(LossPolicy.DEFAULT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[](https://a.example/)",
                "<a href='https://a.example/'> </a>",
                "[text](#place)",
                "[text](javascript:void)",
                "`[text](https://a.example/)`",
                "```\n[text](https://a.example/)\n```",
                "[text]({{ site.url }}/page)"
            })
    void missesNoLinkThatNobodyCouldFollow(String source) {
        assertThat(new LossAccount().draw(source, true).links()).isEmpty();
    }

    @Test
    void missesAnImageUnlessARuleAnswersForIt() {
        String source = "![A pier](pier.png) <img src=\"https://t.example/pixel.gif\">";

        assertThat(new LossAccount().shown("A pier").draw(source, true).images())
                .containsExactly("pier.png", "https://t.example/pixel.gif");
        assertThat(new LossAccount()
                        .shown("A pier")
                        .image("/assets/0123.png")
                        .excusedImage("https://t.example/pixel.gif")
                        .draw(source, true)
                        .images())
                .isEmpty();
    }

    @Test
    void missesACodeBlockUnlessItWasAFalseOne() {
        String source = "<pre><code>Just prose, &lt;b&gt;escaped&lt;/b&gt;.</code></pre>";

        assertThat(new LossAccount()
                        .shown("Just prose, escaped.")
                        .draw(source, false)
                        .codeBlocks())
                .isEqualTo(1);
        Loss opened = new LossAccount().opened(1).shown("Just prose, escaped.").draw(source, false);
        assertThat(opened.codeBlocks()).isZero();
        assertThat(opened.lost()).isEmpty();
    }

    @Test
    void letsThePolicyDecideHowMuchIsTooMuch() {
        Loss loss = new Loss(1000, List.of("a", "b", "c", "d", "e"), List.of(), List.of(), 0, 1);

        assertThat(loss.exceeds(LossPolicy.DEFAULT)).isFalse();
        assertThat(loss.exceeds(new LossPolicy(0, LossPolicy.Action.WARN))).isTrue();
    }
}
