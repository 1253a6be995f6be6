package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketSyntaxTest {
    private final BracketSyntax syntax = new BracketSyntax(Set.of("gallery", "youtube", "caption", "code"));

    @Test
    void readsAddressesAfterASpaceOrAnEqualsSign() {
        assertThat(syntax.read("[youtube=http://youtu.be/a&w=5]", 0).arguments())
                .isEqualTo("http://youtu.be/a&w=5");
        assertThat(syntax.read("[youtube http://youtu.be/a?b=1&amp;c=2]", 0).arguments())
                .isEqualTo("http://youtu.be/a?b=1&c=2");
    }

    @Test
    void readsNamedArgumentsWithTypographicQuotes() {
        assertThat(syntax.read("[caption id=\u201ca\u201d width=\"3\"]", 0).arguments())
                .isEqualTo("id=\"a\" width=\"3\"");
    }

    @Test
    void keepsABracketInsideAQuotedArgument() {
        assertThat(syntax.read("[caption caption=\"a [b] c\"]", 0).arguments()).isEqualTo("caption=\"a [b] c\"");
    }

    @Test
    void readsEndTagsAndThoseThatAnImporterEscaped() {
        assertThat(syntax.read("[/code]", 0).kind()).isEqualTo(Tag.Kind.CLOSE);
        assertThat(syntax.read("[&#47;code]", 0).kind()).isEqualTo(Tag.Kind.CLOSE);
    }

    @Test
    void endsWithTheParagraph() {
        assertThat(syntax.read("[gallery=\"</p>\n<p>]", 0)).isNull();
    }

    @Test
    void showsATagInDoubleBrackets() {
        Tag tag = syntax.read("[[gallery]]", 1);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.LITERAL);
        assertThat(tag.arguments()).isEqualTo("[gallery]");
        assertThat(tag.start()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[code search](http://example.org)",
                "[code](http://example.org)",
                "[code]: http://example.org",
                "[youtube channel]",
                "[unknown a=b]",
                "[caption"
            })
    void leavesWordsInBracketsAlone(String text) {
        assertThat(syntax.read(text, 0)).isNull();
    }

    @Test
    void leavesLabelsAndEscapedBracketsAlone() {
        assertThat(syntax.read("[a][gallery]", 3)).isNull();
        assertThat(syntax.read("![gallery]", 1)).isNull();
        assertThat(syntax.read("\\[gallery]", 1)).isNull();
    }

    @Test
    void followsAnother() {
        assertThat(syntax.read("[youtube abcdefghijk][gallery]", 21)).isNotNull();
        assertThat(syntax.read("[gallery][gallery]", 9)).isNotNull();
    }

    @Test
    void isAWordWithoutArguments() {
        assertThat(syntax.isWord(syntax.read("[code]", 0))).isTrue();
        assertThat(syntax.isWord(syntax.read("[gallery]", 0))).isFalse();
    }
}
