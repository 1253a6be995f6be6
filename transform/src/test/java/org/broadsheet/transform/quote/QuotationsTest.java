package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    private static final String PAGE = "http://example.org/page";

    @Test
    void readsTheCiteAttribute() {
        Quote quote = only("<blockquote cite=\"" + PAGE + "\">Words.</blockquote>");

        assertThat(quote.source().url()).isEqualTo(PAGE);
        assertThat(quote.source().key()).isEqualTo("example.org/page");
    }

    @Test
    void readsADashLineInsideAndMovesItToTheCaption() {
        String html = "<blockquote><p>Words.</p><p>\u2014 Jane Doe, <em>The Work</em></p></blockquote>";

        Quote quote = only(html);

        assertThat(quote.text()).isEqualTo("Words.");
        assertThat(quote.source().author()).isEqualTo(new Author("Jane Doe", null));
        assertThat(quote.source().title()).isEqualTo("The Work");
        assertThat(Posts.html(html)).contains("<blockquote><p>Words.</p></blockquote><figcaption>\u2014 ");
    }

    @Test
    void readsADashLineAfter() {
        Quote quote = only("<blockquote>Words.</blockquote><p>-- <a href=\"http://doe.example/\">Jane Doe</a></p>");

        assertThat(quote.source().author()).isEqualTo(new Author("Jane Doe", "http://doe.example/"));
        assertThat(quote.source().url()).isNull();
    }

    @Test
    void takesAPageBehindANameForTheSource() {
        Quote quote = only("<blockquote>Words.</blockquote><p>-- <a href=\"" + PAGE + "\">Jane Doe</a></p>");

        assertThat(quote.source().author()).isEqualTo(new Author("Jane Doe", null));
        assertThat(quote.source().url()).isEqualTo(PAGE);
    }

    @Test
    void takesTheOriginAndNotTheGuide() {
        Quote quote = only("<blockquote>Words.</blockquote><p>from <a href=\"" + PAGE
                + "\">Some Site</a> via <a href=\"http://guide.example/\">A Guide</a></p>");

        assertThat(quote.source().url()).isEqualTo(PAGE);
        assertThat(quote.source().site()).isEqualTo("Some Site");
    }

    @Test
    void readsTheCitationOfABookmarklet() {
        Quote quote =
                only("<div class=\"posterous_bookmarklet_entry\"><blockquote class=\"posterous_long_quote\">Words."
                        + "</blockquote><div class=\"posterous_quote_citation\">via <a href=\"" + PAGE
                        + "\">example.org</a></div></div>");

        assertThat(quote.source().url()).isEqualTo(PAGE);
        assertThat(quote.evidence()).containsExactly(new Evidence("via", "via example.org"));
    }

    @Test
    void leavesTheSentenceBeforeWhereItIs() {
        String html = "<p>Yes. As <a href=\"" + PAGE
                + "\">The Long Work of Many</a> has it:</p><blockquote>Words.</blockquote>";

        Quote quote = only(html);

        assertThat(quote.source().url()).isEqualTo(PAGE);
        assertThat(quote.source().title()).isEqualTo("The Long Work of Many");
        assertThat(Posts.html(html)).contains("has it:</p>").doesNotContain("figcaption");
    }

    @Test
    void foldsTheHeadingInTheCaption() {
        String html = "<blockquote><h3>A Long\nTitle </h3><p>Words.</p></blockquote><p>via <a href=\"" + PAGE
                + "\">Site</a></p>";

        assertThat(Posts.html(html)).contains(">A Long Title</a></cite>, via");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>Alone.</blockquote>",
                "<p>See <a href=\"http://example.org/page\">this</a>. I wrote:</p><blockquote>My own.</blockquote>",
                "<blockquote>A <a href=\"http://example.org/page\">link</a> inside.</blockquote>",
                "<p>Three <a href=\"http://a.example\">a</a> <a href=\"http://b.example\">b</a> <a href=\"http://c.example\">c</a>:"
                        + "</p><blockquote>Words.</blockquote>"
            })
    void staysSilentWhereThePostDoesNotTell(String html) {
        assertThat(only(html).source()).isNull();
    }

    @Test
    void keepsNestedQuotationsApart() {
        List<Quote> quotes = quotes("<blockquote><p>Outer.</p><blockquote>Inner.</blockquote></blockquote>");

        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).parent()).isEqualTo(quotes.get(0).id());
    }

    @Test
    void numbersRepeats() {
        List<Quote> quotes = quotes("<blockquote>Twice!</blockquote><p>x</p><blockquote>twice</blockquote>");

        assertThat(quotes.get(1).id()).isEqualTo(quotes.get(0).id() + "-2");
    }

    @Test
    void takesNoCodeForAQuotation() {
        assertThat(quotes("<blockquote class=\"code\">x = 1</blockquote><blockquote><pre>y</pre></blockquote>"))
                .isEmpty();
    }

    private static Quote only(String html) {
        List<Quote> quotes = quotes(html);
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    private static List<Quote> quotes(String html) {
        return Posts.transformed("a.html", html).quotes();
    }

    @Test
    void writesOneDashBeforeWhoIsQuoted() {
        assertThat(
                        Posts.html(
                                "<blockquote><p>Never open a hive in the rain.</p><p><a href='https://quill.example/'>\u2014Ada Quill</a></p></blockquote>"))
                .contains(">\u2014 <a")
                .doesNotContain("\u2014Ada");
    }

    @Test
    void writesACaptionWithoutParagraphsOrEmptyLinks() {
        assertThat(Posts.html("<blockquote><a href='/quill'>Never open a hive.<li>Ada Quill<a></blockquote>"))
                .doesNotContain("<p>Ada")
                .contains("<figcaption>\u2014 <a href=\"/quill\"");
        assertThat(
                        Posts.html(
                                "<blockquote><p>Never open a hive.</p><p><a href='/quill'>\u2014</a>Ada Quill</p></blockquote>"))
                .contains("<figcaption>\u2014 <span class=\"p-author h-card\">Ada Quill</span></figcaption>");
    }

    @Test
    void takesNoSentenceThatLeadsOnForATitle() {
        assertThat(
                        Quoted.title(
                                "<blockquote><h3>So I ask you the following:</h3><p>Never open a hive in the rain.</p></blockquote>"))
                .isNull();
    }
}
