package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HugoSyntaxTest {
    private final HugoSyntax syntax = new HugoSyntax();

    @Test
    void readsNameAndArguments() {
        Tag tag = syntax.read("a {{< Figure src=\"x.png\" >}} b", 2);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.OPEN);
        assertThat(tag.name()).isEqualTo("figure");
        assertThat(tag.arguments()).isEqualTo("src=\"x.png\"");
        assertThat(tag.end()).isEqualTo(28);
    }

    @Test
    void readsTheOtherDelimiterAndClosingTags() {
        assertThat(syntax.read("{{% /notice %}}", 0).kind()).isEqualTo(Tag.Kind.CLOSE);
        assertThat(syntax.read("{{<br/>}}", 0).kind()).isEqualTo(Tag.Kind.SINGLE);
    }

    @Test
    void takesAnEndingInQuotesForText() {
        assertThat(syntax.read("{{< a t=\"x >}} y\" >}}", 0).arguments()).isEqualTo("t=\"x >}} y\"");
    }

    @Test
    void endsAtTheFirstEndingWhereQuotesDoNotMatch() {
        assertThat(syntax.read("{{< a t=\"x >}} y", 0).end()).isEqualTo(14);
    }

    @Test
    void showsATagThatIsCommentedOut() {
        Tag tag = syntax.read("{{</* tweet 1 */>}}", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.LITERAL);
        assertThat(tag.arguments()).isEqualTo("{{< tweet 1 >}}");
    }

    @Test
    void isNoTagWithoutEndingOrName() {
        assertThat(syntax.read("{{< a", 0)).isNull();
        assertThat(syntax.read("{{<  >}}", 0)).isNull();
        assertThat(syntax.read("{{ a }}", 0)).isNull();
        assertThat(syntax.read("{{< a {{< b >}}", 0)).isNull();
    }
}
