package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InPostLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2 id=b>c</h2>                   | <h2 id=\"s-b\">c</h2>",
                "<h2><a name=b></a> c</h2>         | <h2 id=\"s-b\"><a name=\"b\"></a> c</h2>",
                "<a name=b></a><h2>c</h2>          | <a name=\"b\"></a><h2 id=\"s-b\">c</h2>",
                "<div id=b><p>c</p></div>          | <div id=\"b\"><p><a id=\"s-b\"></a>c</p></div>",
                "<ol><li id=b>c</li></ol>          | <ol><li id=\"s-b\">c</li></ol>",
                "<a href=/c name=b>c</a>           | <a href=\"/c\" name=\"b\" id=\"s-b\">c</a>",
                "<p id=b>c</p><p id=b>d</p>        | <p id=\"b\"><a id=\"s-b\"></a>c</p><p id=\"b\">d</p>",
                "<h2>B</h2>                        | <h2 id=\"s-b\">B</h2>"
            })
    void leadToWhatTheyName(String target, String held) {
        Trees.Mended mended = Trees.applied(new InPostLinks(), "<a href=\"#b\">a</a>" + target);

        assertThat(mended).isEqualTo(new Trees.Mended("<a href=\"#s-b\">a</a>" + held, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tides--moons        | Tides & Moons",
                "tides-moons-1       | Tides, moons!",
                "2-tide-s-moons      | 2. Tide's Moons",
                "Tides_and_Moons     | Tides and Moons",
                "%C3%BCber-gezeiten  | Über Gezeiten"
            })
    void findHeadingsByTheirWords(String name, String heading) {
        String first = name.endsWith("-1") ? "## " + heading + "\n\n" : "";

        assertThat(Posts.markdown("[a](#" + name + ")\n\n" + first + "## " + heading))
                .containsPattern("href=\"#(s-[^\"]+)\">a</a>(?s:.*) id=\"\\1\"");
    }

    @Test
    void leadToNamesOfAttributeLists() {
        assertThat(Posts.markdown("[a](#x) [b](#y)\n\n## Tides {#x}\n\nHigh water.\n{: #y}"))
                .isEqualTo("<p><a href=\"#s-x\">a</a> <a href=\"#s-y\">b</a></p>\n<h2 id=\"s-x\">Tides</h2>\n"
                        + "<p><a id=\"s-y\"></a>High water.</p>");
    }

    @Test
    void areTheSameTheNextTime() {
        String once = Posts.html("<p><a href=\"#b\">a</a> <a href=\"#no\">c</a></p><div id=b>d</div><h2 id=e>e</h2>");

        assertThat(once)
                .isEqualTo(
                        "<p><a href=\"#s-b\">a</a> <a href=\"#no\">c</a></p>\n<p><a id=\"s-b\"></a>d</p>\n<h2>e</h2>");
        assertThat(Posts.html(once)).isEqualTo(once);
    }

    @Test
    void shareNoIdentifier() {
        assertThat(Posts.html("<p><a href=\"#a.b\">x</a> <a href=\"#a:b\">y</a></p><h2 id=a.b>b</h2><h2 id=a:b>c</h2>"))
                .contains("<h2 id=\"s-a-b\">b</h2>", "<h2 id=\"s-a-b-2\">c</h2>", "href=\"#s-a-b-2\">y");
        assertThat(Posts.html("<p><b id=s-a>b</b></p><h2 id=s-a>c</h2>")).containsOnlyOnce("id=");
    }

    @Test
    void letNoIdentifierStandInForSomethingOfThePage() {
        assertThat(Posts.html(
                        "<p><a href=\"#cookie\">x</a> <a href=\"#body\">x</a></p><p id=cookie>y</p><p id=body>z</p>"))
                .doesNotContain("id=\"cookie\"", "id=\"body\"");
    }
}
