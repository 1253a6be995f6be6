package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.transform.html.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p><strong>Note:</strong> bees sleep in winter.</p></blockquote>",
                "<p>It rained.</p><blockquote><p>Hinweis: Bienen schlafen im Winter.</p></blockquote>",
                "<blockquote class='alert alert-info'><p>Bees sleep in winter.</p></blockquote>",
                "<blockquote><p>References:</p><ul><li><a href='https://a.example/1'>a</a></li></ul></blockquote>",
                "<blockquote><blockquote><blockquote><p>bees.count()</p></blockquote></blockquote></blockquote>",
                "<blockquote><pre>int bees = 3;</pre></blockquote>",
                "<blockquote class='code'>int bees = 3;</blockquote>",
                "<blockquote><p> </p></blockquote>",
                "<pre>int bees = 3;</pre>"
            })
    void thatQuoteNobodyAreNone(String html) {
        assertThat(blocks(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>Bees sleep in winter.</p></blockquote>",
                "<p>Ada Quill writes:</p><blockquote><p>Note: bees sleep in winter.</p></blockquote>",
                "<blockquote><p>Note: bees sleep.</p><footer>Ada Quill</footer></blockquote>",
                "<blockquote class='noteworthy'><p>Bees sleep in winter.</p></blockquote>",
                "<blockquote><pre>From: Ada Quill\nSubject: Bees\n\nThey sleep.</pre></blockquote>",
                "<pre>On May 4, 2010 at 9:12 AM, Ada Quill &lt;ada@example.org&gt; wrote:\n&gt; They sleep.</pre>"
            })
    void thatQuoteSomebodyAreFound(String html) {
        assertThat(blocks(html)).hasSize(1);
    }

    @Test
    void ofThreeMailsInEachOtherAreProse() {
        String html =
                "<blockquote><blockquote><blockquote><p>Bees sleep in winter, and nobody wakes them.</p></blockquote>"
                        + "</blockquote></blockquote>";

        assertThat(blocks(html)).hasSize(3);
    }

    @Test
    void takeInTheAttributionThatStandsInTheNext() {
        List<Element> blocks =
                blocks("<blockquote><p>Bees sleep.</p></blockquote><blockquote><p>\u2014 Ada Quill</p></blockquote>");

        assertThat(blocks)
                .singleElement()
                .satisfies(block -> assertThat(block.text()).isEqualTo("Bees sleep. \u2014 Ada Quill"));
    }

    @Test
    void leaveADashThatSomebodySpeaksWith() {
        assertThat(blocks("<blockquote><p>Do bees sleep?</p></blockquote>"
                        + "<blockquote><p>- they do, all of the winter, if nobody wakes them.</p></blockquote>"))
                .hasSize(2);
    }

    private static List<Element> blocks(String html) {
        return Blocks.among(Tree.elements(Jsoup.parseBodyFragment(html).body()));
    }

    @Test
    void areNoBoxThatAsksToFollowAPage() {
        assertThat(blocks(
                        "<blockquote class=\"fb-xfbml-parse-ignore\"><a href=\"https://www.facebook.com/bees\">Bees</a>"
                                + "</blockquote>"))
                .isEmpty();
    }
}
