package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiquidTagSyntaxTest {
    private final LiquidTagSyntax syntax = new LiquidTagSyntax();

    @Test
    void readsNameAndArguments() {
        Tag tag = syntax.read("{%- highlight ruby linenos -%}", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.OPEN);
        assertThat(tag.name()).isEqualTo("highlight");
        assertThat(tag.arguments()).isEqualTo("ruby linenos");
    }

    @Test
    void namesWhatAnEndTagEnds() {
        Tag tag = syntax.read("{% endhighlight %}", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.CLOSE);
        assertThat(tag.name()).isEqualTo("highlight");
    }

    @Test
    void readsArgumentsOverSeveralLines() {
        assertThat(syntax.read("{% include \"a.html\",\n   image: \"b.png\" %}", 0)
                        .arguments())
                .isEqualTo("\"a.html\",\n   image: \"b.png\"");
    }

    @Test
    void isNoTagWithoutNameOrEnding() {
        assertThat(syntax.read("{%=x%}", 0)).isNull();
        assertThat(syntax.read("{%20 x", 0)).isNull();
        assertThat(syntax.read("{ % x %}", 0)).isNull();
    }
}
