package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 2, 1",
        "1 2 3 1, 2 3 4 2, 4",
        "2 3 2, 2 3 2, 0",
        "3 3, 2 2, 2",
        "2 4 4 3 2, 2 3 3 3 2, 2",
        "4 2 3, 2 2 3, 1",
        "1 2 3 4 5 6, 2 3 4 5 6 6, 5"
    })
    void leavesNoLevelOut(String written, String expected, int count) {
        Trees.Mended mended = Trees.applied(new HeadingLevels(), headings(written));

        assertThat(mended).isEqualTo(new Trees.Mended(headings(expected), count));
        assertThat(Trees.applied(new HeadingLevels(), mended.html()).count()).isZero();
    }

    @Test
    void leavesThoseInAQuotationBelowTheFirst() {
        String html = "<h2>a</h2><blockquote><h1>b</h1><h4>c</h4></blockquote><h3>d</h3>";

        assertThat(Trees.applied(new HeadingLevels(), html)).isEqualTo(new Trees.Mended(html.replace("h1>", "h2>"), 1));
    }

    @Test
    void countsAHeadingThatShowsNothingButAnAddress() {
        assertThat(Posts.html("<p>x</p><h4><a href=\"ps://w\"></a></h4><h3>b</h3>"))
                .contains("<h2>(<code>ps://w</code>)</h2>", "<h2>b</h2>");
    }

    private static String headings(String levels) {
        return levels.replaceAll("(\\d) ?", "<h$1>a</h$1>");
    }
}
