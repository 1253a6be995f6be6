package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsxTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "<img src=\"http://e.org/a.png\" width={70} style={{ width: 9, margin: '{' }}/> ~ <p><img src=\"http://e.org/a.png\" width=\"70\" alt=\"\"></p>",
                "<img src={require('http://e.org/a.png').default} alt={'A'} /> ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "<Image src=\"http://e.org/a.png\" alt=\"A\" {...more} /> ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "<Figure src=\"http://e.org/a.png\" caption=\"B\" /> ~ <figure><img src=\"http://e.org/a.png\" alt=\"\"><figcaption>B</figcaption></figure>",
                "<a href={useBaseUrl('/tides')}>Tides</a> ~ <p><a href=\"/tides\">Tides</a></p>",
                "See <Link to=\"/tides/\">Tides</Link>{' '}now ~ <p>See <a href=\"/tides/\">Tides</a> now</p>",
                "<Callout type=\"tip\" items={[1, {a: 2}]}>^|Words **here**.|</Callout>^ ~ <p><strong>Tip</strong></p>|<p>Words <strong>here</strong>.</p>",
                "<TabItem value=\"mac\" label=\"macOS\">^||Words.||</TabItem>^ ~ <p><strong>macOS</strong></p>|<p>Words.</p>",
                "a <Highlight color=\"red\">b</Highlight>{/* no */} ~ <p>a <mark>b</mark></p>",
                "<Boat onSail={() => go(\"x > y\")} name=\"Ann\">^||Words.||</Boat>^ ~ <p>Words.</p>"
            })
    void readsAttributesInBracesAndComponents(String jsx, String html) {
        assertThat(html(jsx.replace('|', '\n').replace("^", ""))).isEqualTo(html.replace('|', '\n'));
    }

    @Test
    void knowsPicturesThatAreImported() {
        String post = "import boat from 'http://e.org/boat.png'\n\n<img src={boat} alt=\"A\" />";

        assertThat(html(post)).isEqualTo("<p><img src=\"http://e.org/boat.png\" alt=\"A\"></p>");
        assertThat(post(post).warnings()).isEmpty();
    }

    @Test
    void tellsOfComponentsThatNobodyKnows() {
        PostEnriched post = post("<Tides place=\"Ems\" from={2} />");

        assertThat(post.html()).isEqualTo("<p><small>Not shown: tides (Ems, 2)</small></p>");
        assertThat(post.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("shortcode");
            assertThat(warning.line()).isEqualTo(5);
        });
        assertThat(post.repairs())
                .anySatisfy(repair -> assertThat(repair.rule()).isEqualTo("jsx-tag"));
    }

    @Test
    void makesNoCodeOfWhatIsIndentedInComponents() {
        String post = """
                <Tabs>
                    <TabItem label="One">

                    1. First:
                       - inner

                    ```sh
                    ls
                    ```

                    </TabItem>
                </Tabs>
                """;

        assertThat(html(post))
                .isEqualTo("<p><strong>One</strong></p>\n<ol><li><p>First:</p><ul><li>inner</li></ul></li></ol>\n"
                        + "<pre><code class=\"language-sh\">ls\n</code></pre>");
        assertThat(post(post).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<Boat name={x} />`",
                "```js\n<Boat name={x} />\n```",
                "Words.\n\n    <Boat name={x} />\n",
                "<pre><Boat name={x} /></pre>"
            })
    void leavesCodeAlone(String code) {
        assertThat(html(code)).contains("Boat name={x}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Map<String, List<Boat>> and the <Boat /> of it.",
                "A set {a} of <Boats> and one={two}.",
                "Torn <Boat name={x and a < b."
            })
    void leavesWhatIsNoTagAlone(String words) {
        assertThat(post(words).text()).isEqualTo(words);
    }

    private static String html(String body) {
        return post(body).html().replace(" loading=\"lazy\" decoding=\"async\"", "");
    }

    private static PostEnriched post(String body) {
        return Posts.transformed("2020-01-01-a.md", "---\ntitle: A title\nimage: a\n---\n" + body);
    }
}
