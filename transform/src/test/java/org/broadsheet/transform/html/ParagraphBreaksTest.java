package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<br><br>b                          | <p>a</p><p>b</p>                      | 1",
                "a<br> <br><br>b                     | <p>a</p><p>b</p>                      | 1",
                "a<br>b                              | <p>a<br>b</p>                         | 0",
                "<br><br>a<br><br>                   | <p>a</p>                              | 0",
                "<div>a<div>b</div>c</div>           | <p>a</p><p>b</p><p>c</p>              | 0",
                "<li>a<br><br>b</li>                 | <ul><li><p>a</p><p>b</p></li></ul>    | 1",
                "<li>a<br>b</li>                     | <ul><li>a<br>b</li></ul>              | 0"
            })
    void partsWhatTwoLineBreaksPart(String html, String expected, int count) {
        assertThat(Trees.applied(new ParagraphBreaks(), html)).isEqualTo(new Trees.Mended(expected, count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<p>b</p>c<hr>d                                  | <p>a</p><p>b</p><p>c</p><hr><p>d</p>",
                "<strong>a<p>b</p></strong>                       | <p><strong>a</strong></p><p><strong>b</strong></p>",
                "<a href=\"x\">a<h2>b</h2></a>                    | <p><a href=\"x\">a</a></p><h2><a href=\"x\">b</a></h2>",
                "<span>a<p>b</p></span>                           | <p>a</p><p>b</p>",
                "<h2>a<div>b</div></h2>                           | <h2>a b</h2>",
                "<figure><p><img src=\"x\"></p></figure>          | <figure><img src=\"x\"></figure>",
                "<figure><p><picture><img></picture></p></figure> | <figure><picture><img></picture></figure>",
                "<figure><p><img src=\"x\"> a</p></figure>        | <figure><p><img src=\"x\"> a</p></figure>",
                "<details>a</details>                             | <p>a</p>",
                "<dt>a</dt><dd>b</dd>                             | <dl><dt>a</dt><dd>b</dd></dl>"
            })
    void leavesOnlyBlocksAtTheTop(String html, String expected) {
        assertThat(Trees.applied(new ParagraphBreaks(), html).html()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul>a<li>b</li>c</ul>                                                 | <ul><li>a</li><li>bc</li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul></ul>                                | <ul><li><p>a</p><ul><li>b</li></ul></li></ul>",
                "<ul><li>a</li><li style=\"list-style: none\"><ul><li>b</li></ul></li></ul> | <ul><li><p>a</p><ul><li>b</li></ul></li></ul>"
            })
    void givesAListNothingButItems(String html, String expected) {
        assertThat(Trees.applied(new ParagraphBreaks(), html).html()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p dir=\"rtl\">a</p>b                                  | <p dir=\"rtl\">a</p><p>b</p>",
                "<p dir=\"ltr\">a</p>                                   | <p>a</p>",
                "<div dir=\"RTL\">a<br><br>b<p>c</p></div>d             | <p dir=\"rtl\">a</p><p dir=\"rtl\">b</p><p dir=\"rtl\">c</p><p>d</p>",
                "<div dir=\"rtl\"><div>a</div><p dir=\"ltr\">b</p></div>  | <p dir=\"rtl\">a</p><p>b</p>",
                "<div dir=\"rtl\"><ul><li>a</li></ul><h2>b</h2></div>    | <ul dir=\"rtl\"><li>a</li></ul><h2 dir=\"rtl\">b</h2>",
                "<div dir=\"rtl\"><h2 dir=\"ltr\">a</h2><pre>b</pre></div> | <h2 dir=\"ltr\">a</h2><pre>b</pre>",
                "<div dir=\"rtl\"><blockquote>a<p dir=\"ltr\">b</p></blockquote></div> | <blockquote dir=\"rtl\"><p>a</p><p dir=\"ltr\">b</p></blockquote>",
                "<blockquote dir=\"rtl\"><p dir=\"rtl\">a</p></blockquote><p>b</p> | <blockquote dir=\"rtl\"><p>a</p></blockquote><p>b</p>"
            })
    void keepsTheDirectionOfBoxesThatGo(String html, String expected) {
        assertThat(Trees.applied(new ParagraphBreaks(), html).html()).isEqualTo(expected);
    }

    /** The law behind all of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<br><br>b<div>c<p>d</p></div><ul>e<li>f</li></ul><strong>g<p>h</p></strong>",
                "<table><tr><td>a<br><br>b</td></tr></table>c<blockquote>d<br><br>e</blockquote>",
                "<a href=\"x\">a<p>b</p>c</a><li>d</li>e<dd>f</dd>"
            })
    void losesNoWordAndFindsNothingMoreToDo(String html) {
        String once = Trees.applied(new ParagraphBreaks(), html).html();

        assertThat(Trees.of(once).text().replace(" ", ""))
                .isEqualTo(Trees.of(html).text().replace(" ", ""));
        assertThat(Trees.applied(new ParagraphBreaks(), once)).isEqualTo(new Trees.Mended(once, 0));
    }

    @Test
    void divideWordsInBoldToo() {
        assertThat(Posts.html("<b>a<br><br>b</b> c"))
                .isEqualTo("<p><strong>a</strong></p>\n<p><strong>b</strong> c</p>");
    }
}
