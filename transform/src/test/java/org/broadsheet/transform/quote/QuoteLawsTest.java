package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of the quotations of any post: many ways to lead one in, each beside many ways to end it, so that they contradict each
 * other too, and some have links without any word.
 */
class QuoteLawsTest {
    private static final List<String> LEADS = List.of(
            "",
            "<p>It rained.</p>",
            "<p>As Ada Quill puts it:</p>",
            "<p>In <a href=\"https://bees.example/2020/on-bees\">On Bees and Men</a> Ada Quill writes:</p>",
            "<p>Ada Quill <a href=\"https://bees.example/1\">wrote a bit</a>. It is good. Ada says that</p>",
            "<p>On May 4, 2010 at 9:12 AM, Bo Reed &lt;bo@example.org&gt; wrote:</p>",
            "<p>From Slate:</p>",
            "<h3><a href=\"https://bees.example/2\">A Long Way to the Hive</a></h3>",
            "<p>Ada:</p><blockquote><p>Who keeps whom, I wonder, every morning?</p></blockquote><p>Bo:</p>",
            "<p><a href=\"https://bees.example/8\">§</a></p>",
            "<p>It rained. <a href=\"https://bees.example/8\">*</a></p>",
            "<p><a href=\"https://bees.example/8\">#</a> via Ada</p>");

    private static final List<String> QUOTATIONS = List.of(
            "<blockquote><p>Never open a hive in the rain, and never in a hurry.</p></blockquote>",
            "<blockquote cite=\"https://cited.example/3\"><p>Never open a hive in the rain.</p></blockquote>",
            "<blockquote><p>Never open a hive in the rain.</p><p>— Bo Reed, <em>On Rain</em></p></blockquote>",
            "<blockquote><h3>On Rain</h3><p>Never open a hive in the rain.</p></blockquote>",
            "<blockquote><h3><a href=\"https://bees.example/7\">On Rain</a></h3><p>Never open a hive in the rain.</p></blockquote>",
            "<blockquote><p>By Bo Reed</p><p>Never open a hive in the rain.</p></blockquote>",
            "<blockquote><p>Outer.</p><blockquote><p>Inner words of a hive.</p></blockquote></blockquote>",
            "<blockquote><p>Two in a row.</p></blockquote><blockquote><p>The second of the two, of a hive.</p></blockquote>");

    private static final List<String> TAILS = List.of(
            "",
            "<p>And so on.</p>",
            "<p><a href=\"https://bees.example/9\">↩</a></p>",
            "<p>— <a href=\"https://reed.example/\">Bo Reed</a></p>",
            "<p>via <a href=\"https://news.example/5\">Hive News</a></p>",
            "<p>from “On Rain” by Bo Reed</p>",
            "<p>Bo Reed</p>",
            "<p>posted by <a href=\"https://a.example/bo\">@Bo</a> at <a href=\"https://a.example/6\">1:31 PM</a></p>");

    static Stream<String> posts() {
        return LEADS.stream()
                .flatMap(lead ->
                        QUOTATIONS.stream().flatMap(quotation -> TAILS.stream().map(tail -> lead + quotation + tail)));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void theSameBytesGiveTheSameEvent(String body) {
        assertThat(EventCodec.encode(enriched(body))).isEqualTo(EventCodec.encode(enriched(body)));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aSecondPassKeepsTheAnswers(String body) {
        PostEnriched first = enriched(body);

        assertThat(answers(enriched(first.html()))).isEqualTo(answers(first));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void anAnswerHasEvidenceAndNoneHasNoConfidence(String body) {
        assertThat(enriched(body).quotes()).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.evidence().isEmpty()).isEqualTo(quote.source() == null);
            assertThat(quote.confidence() == null).isEqualTo(quote.source() == null);
        });
    }

    private static PostEnriched enriched(String body) {
        return Posts.transformed("a.html", "---\ntitle: T\ndate: 2020-01-01\n---\n" + body);
    }

    private static List<String> answers(PostEnriched post) {
        return post.quotes().stream().map(QuoteLawsTest::answer).toList();
    }

    private static String answer(Quote quote) {
        return quote.text() + " | "
                + (quote.source() == null
                        ? "nobody"
                        : quote.source().url() + " | " + quote.source().title() + " | "
                                + (quote.source().author() == null
                                        ? null
                                        : quote.source().author().name()));
    }
}
