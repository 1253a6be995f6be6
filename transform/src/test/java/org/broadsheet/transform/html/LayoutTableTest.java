package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table><tr><td>a</td><td><img src=\"/a.png\"></td></tr></table>|<div><div>a</div><div><img src=\"/a.png\"></div></div>",
                "<table style=\"width:194px\" border=0><tr><td align=center>a</td></tr><tr><td>b</td></tr></table>|<div><div>a</div><div>b</div></div>"
            })
    void readsCellsOneAfterTheOther(String html, String expected) {
        assertThat(Trees.applied(new LayoutTable(), html)).isEqualTo(new Trees.Mended(expected, 1));
    }

    @Test
    void takesATableInATableApartBeforeTheOneAroundIt() {
        String html = "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>";
        String data = "<table><tbody><tr><td><table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>"
                + "</tbody></table></td></tr></tbody></table>";

        assertThat(Trees.applied(new LayoutTable(), html))
                .isEqualTo(new Trees.Mended("<div><div>a<div><div>b</div></div></div></div>", 2));
        assertThat(Trees.applied(new LayoutTable(), data)).isEqualTo(new Trees.Mended(data, 0));
    }

    @Test
    void takesOutATableWithoutCells() {
        assertThat(Trees.applied(new LayoutTable(), "<table><tr><td>a<table><tr></table></table>"))
                .isEqualTo(new Trees.Mended("<div><div>a</div></div>", 1));
    }

    @Test
    void judgesATableWithItsFrameAsItWillBeJudgedWithout() {
        assertThat(Trees.applied(new LayoutTable(), "<table border=\"1\"><tr><td>a<td>b</table>"))
                .isEqualTo(new Trees.Mended("<div><div>a</div><div>b</div></div>", 1));
    }

    @Test
    void takesOutPartsWithoutRows() {
        assertThat(Trees.applied(
                        new LayoutTable(), "<table><thead></thead><tbody><tr><td>a<tbody><tr></tbody></table>"))
                .isEqualTo(new Trees.Mended("<div><div>a</div></div>", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><thead><tr><td></td></tr></thead><tbody><tr><td>a</td></tr></tbody></table>",
                "<table><tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></tbody></table>",
                "<table><tbody><tr><th>a</th></tr></tbody></table>",
                "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>",
                "<table><tbody><tr><td>1</td><td><pre>a</pre></td></tr></tbody></table>",
                "<table><tbody><tr><td><code>a</code></td></tr></tbody></table>",
                "<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></tbody></table>"
            })
    void leavesTablesOfData(String html) {
        assertThat(Trees.applied(new LayoutTable(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
