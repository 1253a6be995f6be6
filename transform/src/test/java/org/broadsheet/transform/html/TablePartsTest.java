package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thead a tbody b tfoot c           | thead a tbody b tfoot c
            tbody a thead b                   | tbody a tbody b
            thead a thead b                   | thead a tbody b
            tfoot a tbody b                   | tbody b tfoot a
            tfoot a tfoot b                   | tbody b tfoot a
            """)
    void standInTheOrderOfTheStandard(String parts, String ordered) {
        assertThat(Posts.html(table(parts))).isEqualTo(table(ordered));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td>a</td></tr><caption>b</caption>|<caption>b</caption><tbody><tr><td>a</td></tr></tbody>",
                "<caption>a</caption><tr><td>b</td></tr><caption>c</caption>|<caption>a c</caption><tbody><tr><td>b</td></tr></tbody>",
            })
    void haveOneCaptionBeforeThem(String parts, String ordered) {
        assertThat(Posts.html("<table>" + parts + "</table>")).isEqualTo("<table>" + ordered + "</table>");
    }

    private static String table(String parts) {
        String rows = parts.replaceAll("(\\w+) (\\w)\\b", "<$1><tr><td>$2</td><td>$2</td></tr></$1>");
        return "<table>" + rows.replace(" ", "") + "</table>";
    }
}
