package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiquidValueSyntaxTest {
    private final LiquidValueSyntax syntax = new LiquidValueSyntax();

    @Test
    void readsAnExpression() {
        Tag tag = syntax.read("{{ \"/a}}\" | url }}", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.VALUE);
        assertThat(tag.arguments()).isEqualTo("\"/a}}\" | url");
    }

    @Test
    void showsBracesThatAreWrittenAsAValue() {
        Tag tag = syntax.read("{{ \"{{\" }}", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.LITERAL);
        assertThat(tag.arguments()).isEqualTo("{{");
        assertThat(syntax.read("{{}}", 0).kind()).isEqualTo(Tag.Kind.LITERAL);
    }

    @Test
    void takesAllBracesOfAnUnescapedValue() {
        assertThat(syntax.read("{{{ body }}}.", 0).end()).isEqualTo(12);
    }

    @Test
    void isNoValueOverSeveralLinesOfCode() {
        assertThat(syntax.read("{{\n  color: red\n}}", 0)).isNotNull();
        assertThat(syntax.read("{{ color: red;\n  top: 0 }}", 0)).isNull();
        assertThat(syntax.read("{{ a", 0)).isNull();
    }
}
