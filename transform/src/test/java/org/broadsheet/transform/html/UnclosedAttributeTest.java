package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.html.SourceRule.Mended;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnclosedAttributeTest {
    private final UnclosedAttribute rule = new UnclosedAttribute();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<a href=\"/x'>a</a> b \"c\"|<a href=\"/x\">a</a> b \"c\"",
                "<a title='t' href='/x>a</a> <b>d</b>|<a title='t' href='/x'>a</a> <b>d</b>",
                "<img src=\"/x.png'/><p>a|<img src=\"/x.png\"/><p>a",
                "<a href=\"/x>a|<a href=\"/x\">a"
            })
    void endsTheAddressWithItsTag(String html, String expected) {
        assertThat(rule.apply(html)).isEqualTo(new Mended(expected, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/x\">a</a>",
                "<a href='/x'>a</a>",
                "<a href=\"/x?a>b\">a</a>",
                "<a href=\"/it's\">a</a>",
                "<a href=/x>a</a>",
                "<a href=\"/x\" title=\"a > b\">a</a>",
                "<pre>&lt;a href=\"/x'>a&lt;/a></pre>"
            })
    void leavesWholeTags(String html) {
        assertThat(rule.apply(html)).isEqualTo(new Mended(html, 0));
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(strings = {"<a href=\"", "<a href=\"x'>", "<a ", "<a href=\"x"})
    void takesTimeByLengthAlone(String opening) {
        assertThat(rule.apply(opening.repeat(200_000 / opening.length())).html())
                .isNotEmpty();
    }
}
