package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.broadsheet.transform.frontmatter.DateReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {
    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>Tide tables</h1><p>a</p>                                 | <p>a</p>",
                "<h2>Tide <em>tables</em></h2><p>a</p>                        | <p>a</p>",
                "<div> <div><h1>Tide tables</h1><p>a</p></div></div>          | <div> <div><p>a</p></div></div>",
                "<p> </p><h1>Tide tables</h1>                                 | <p> </p>"
            })
    void takesTheFirstHeadingForTheTitle(String html, String rest) {
        Document document = document(html);

        assertThat(head(document, "").title()).isEqualTo("Tide tables");
        assertThat(document.body().html()).isEqualTo(rest);
        assertThat(repairs.removals().words()).contains("Tide");
    }

    @Test
    void takesADateThatStandsInAHeadingRightAfter() {
        Document document = document("<h1>Tide tables</h1><h2>2011-05-03</h2><p>a</p>");

        assertThat(head(document, "").date().raw()).isEqualTo("2011-05-03");
        assertThat(document.body().html()).isEqualTo("<p>a</p>");
    }

    @Test
    void leavesAHeadingThatIsNoDate() {
        Document document = document("<h1>Tide tables</h1><h2>In May</h2>");

        assertThat(head(document, "").date()).isNull();
        assertThat(document.body().html()).isEqualTo("<h2>In May</h2>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><h1>Tide tables</h1>",
                "a <h1>Tide tables</h1>",
                "<h3>Tide tables</h3>",
                "<blockquote><h1>Tide tables</h1></blockquote>",
                "<h1><img src=\"/tide.png\"> Tide tables</h1>"
            })
    void takesNoOtherHeading(String html) {
        Document document = document(html);

        assertThat(head(document, "")).isEqualTo(new PageHead("", null, false));
        assertThat(document.body().html()).isEqualTo(html);
    }

    @Test
    void takesOutAHeadingThatRepeatsTheTitle() {
        Document document = document("<h1>tide Tables</h1><p>a</p>");

        assertThat(head(document, "Tide tables")).isEqualTo(new PageHead("", null, true));
        assertThat(document.body().html()).isEqualTo("<p>a</p>");
    }

    @Test
    void leavesAHeadingThatSaysSomethingElse() {
        Document document = document("<h1>High water</h1>");

        assertThat(head(document, "Tide tables")).isEqualTo(new PageHead("", null, false));
        assertThat(document.body().html()).isEqualTo("<h1>High water</h1>");
    }

    @Test
    void takesTheTitleOfAPageWithoutAHeading() {
        assertThat(head(document("<title>Tide &amp;amp; time</title><p>a</p>"), "")
                        .title())
                .isEqualTo("Tide & time");
    }

    private PageHead head(Document document, String title) {
        return PageHead.take(document, title, new DateReader(ZoneOffset.UTC), repairs);
    }

    private static Document document(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
