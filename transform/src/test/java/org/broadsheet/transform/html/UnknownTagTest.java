package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.broadsheet.transform.html.SourceRule.Mended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTagTest {
    @Test
    void showsProgramsThatNobodyEscaped() {
        assertThat(new UnknownTag().apply("<pre lang=\"php\"><?php echo 1; ?></pre><?xml:namespace prefix = o />"))
                .isEqualTo(new SourceRule.Mended(
                        "<pre lang=\"php\">&lt;?php echo 1; ?></pre><?xml:namespace prefix = o />", 1));
    }

    private final UnknownTag rule = new UnknownTag();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we <insert a pun here> go|we &lt;insert a pun here> go|1",
                "a </+b> c|a &lt;/+b> c|1",
                "<rant>no</rant>|&lt;rant>no&lt;/rant>|2",
                "a List<String> of Map<K, V>|a List&lt;String> of Map&lt;K, V>|2",
                "to <jane@example.org>|to &lt;jane@example.org>|1",
                "see <http://example.org/a>|see &lt;http://example.org/a>|1",
                "read <title> and <template>|read &lt;title> and &lt;template>|2",
                "a <!-- that never ends|a &lt;!-- that never ends|1",
                "1 <b and nothing after|1 &lt;b and nothing after|1",
                "<pre><entry id=\"1\">x</entry></pre>|<pre>&lt;entry id=\"1\">x&lt;/entry></pre>|2",
                "x <xa <xb <xc>|x &lt;xa &lt;xb &lt;xc>|3",
                "<iframe src=\"/a\"/> text|<iframe src=\"/a\"/></iframe> text|1"
            })
    void showsWhatIsNoTag(String html, String mended, int count) {
        assertThat(rule.apply(html)).isEqualTo(new Mended(mended, count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<P>a<BR>b</P>",
                "<a title=\"an <odd> one\" href=x>y</a>",
                "<o:p></o:p><st1:place w:st=\"on\">Kent</st1:place><fb:like/>",
                "<center><font color=red>a</font><blink>b</blink></center>",
                "<lite-video code=\"1\">a</lite-video><site-nav></site-nav>",
                "<abb title=\"x\">y</abb>",
                "<!-- <rant> --><script>if (a<b) c</script><style>a<b</style><svg><path d=''/></svg>",
                "a < b and <3 and <>",
                "<textarea><rant></textarea>"
            })
    void leavesTagsAlone(String html) {
        assertThat(rule.apply(html)).isEqualTo(new Mended(html, 0));
    }

    @Test
    void keepsTheWordsOfAMarkdownPost() {
        PostEnriched post = Posts.transformed(
                "a.md", "A `List<String>` or a Set<Integer>, <as one says>.\n\n<rant>\n*Never*\n</rant>\n");

        assertThat(post.text()).isEqualTo("A List<String> or a Set<Integer>, <as one says>.\n<rant> Never </rant>");
        assertThat(Posts.html(post.html())).isEqualTo(post.html());
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(strings = {"<xa ", "<a \"", "<a b=\"", "<a b='\"", "<title>", "</a", "<x-y>", "<!--", "<pre><q"})
    void takesTimeByLengthAlone(String opening) {
        String html = opening.repeat(300_000 / opening.length());

        assertThat(rule.apply(html).html()).hasSizeGreaterThanOrEqualTo(html.length());
        assertThat(rule.apply(html + ">").html()).hasSizeGreaterThan(html.length());
    }
}
