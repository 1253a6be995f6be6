package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ebb¶: It runs *out*.|<dl><dt>Ebb</dt><dd>It runs <em>out</em>.</dd></dl>",
                "Ebb¶¶:   It runs¶    out.¶¶Flood¶¶:   It comes¶in.|<dl><dt>Ebb</dt><dd>It runs¶out.</dd><dt>Flood</dt><dd>It comes¶in.</dd></dl>",
                "Ebb¶:   It runs¶    out.¶Flood¶:   It comes.|<dl><dt>Ebb</dt><dd>It runs¶out.</dd><dt>Flood</dt><dd>It comes.</dd></dl>",
                "Ebb¶Low water¶: One.¶: Two.|<dl><dt>Ebb</dt><dt>Low water</dt><dd>One.</dd><dd>Two.</dd></dl>",
                "**Ebb**¶: One.¶¶    Two.¶¶Words.|<dl><dt><strong>Ebb</strong></dt><dd><p>One.</p><p>Two.</p></dd></dl>¶<p>Words.</p>",
                "Ebb¶: One.¶:   ¶Flood¶: Two.|<dl><dt>Ebb</dt><dd>One.</dd><dt>Flood</dt><dd>Two.</dd></dl>",
                "- Ebb¶  : One.|<ul><li><dl><dt>Ebb</dt><dd>One.</dd></dl></li></ul>"
            })
    void holdTermsAndDescriptions(String written, String expected) {
        assertThat(Markdown.post(written.replace('¶', '\n')).html()).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We laughed\n: )",
                ": first of all",
                "    Ebb\n    : code",
                "```\nEbb\n: code\n```",
                "# Ebb\n: of the tide",
                "One line\nand another\nand a third\nand a fourth of prose\n: with a colon",
                "[ebb]: /ebb\n: of the tide",
                "12:30 low water"
            })
    void areNoneWithoutATerm(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("<dl>").contains(":");
    }
}
