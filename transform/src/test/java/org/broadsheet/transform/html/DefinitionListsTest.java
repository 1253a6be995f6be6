package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<dl><dt>a</dt><dd>b</dd></dl>|<dl><dt>a</dt><dd>b</dd></dl>",
                "<dl><div><dt>a</dt><dd>b</dd></div></dl>|<dl><dt>a</dt><dd>b</dd></dl>",
                "<dl><dd>a</dd><dd>b</dd></dl>|<p>a</p>¶<p>b</p>",
                "<dl>a <p>b</p></dl>|<p>a</p>¶<p>b</p>",
                "<dl><dt>a</dt></dl>|<p>a</p>",
                "<dl>x<dt>a</dt><dd>b</dd> c</dl>|<p>x</p>¶<dl><dt>a</dt><dd>b c</dd></dl>",
                "<dl><dt>a</dt>b<dt>c</dt></dl>|<p>a</p>¶<p>b</p>¶<p>c</p>",
                "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>|<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd></dd></dl>"
            })
    void haveTermsAndDescriptionsAlone(String html, String ordered) {
        String lines = ordered.replace('¶', '\n');

        assertThat(Posts.html(html)).isEqualTo(lines);
        assertThat(Posts.html(lines)).isEqualTo(lines);
    }
}
