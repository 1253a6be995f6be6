package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSpansTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td>a<td>b<tr><td colspan=2>c | <tr><td>a<td>b<tr><td colspan=2>c",
                "<tr><td colspan=2>a<tr><td>b | <tr><td>a<tr><td>b",
                "<tr><td colspan=3>a<tr><td>b<td colspan=2>c | <tr><td colspan=2>a<tr><td>b<td>c",
                "<tr><td rowspan=9>a<td>b<tr><td>c | <tr><td rowspan=2>a<td>b<tr><td>c",
                "<tr><td rowspan=2>a<tr></tr><tr><td>b | <tr><td>a<tr><td>b",
                "<tr><td rowspan=0>a<td>b<tr><td>c | <tr><td rowspan=2>a<td>b<tr><td>c",
                "<tr><td>a<td rowspan=2>b<tr><td colspan=2>c | <tr><td>a<td rowspan=2>b<tr><td>c"
            })
    void keepCellsToTheGrid(String rows, String mended) {
        Element body = Trees.of("<table>" + rows + "</table>");

        TableSpans.mend(body.child(0));

        assertThat(body.html())
                .isEqualTo(Trees.of("<table>" + mended + "</table>").html());
    }
}
