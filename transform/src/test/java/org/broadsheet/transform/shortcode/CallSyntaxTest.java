package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallSyntaxTest {
    private final CallSyntax syntax = new CallSyntax("include"::equals);

    @Test
    void readsNameAndArguments() {
        Tag tag = syntax.read("{{ image(src=\"a)}}.png\", alt=\"A\") }}.", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.SINGLE);
        assertThat(tag.name()).isEqualTo("image");
        assertThat(tag.arguments()).isEqualTo("src=\"a)}}.png\", alt=\"A\"");
        assertThat(tag.end()).isEqualTo(36);
    }

    @Test
    void opensAPairThatAnyEndTagEnds() {
        assertThat(syntax.read("{% quote(author=\"Jane\") %}", 0).kind()).isEqualTo(Tag.Kind.OPEN);
        assertThat(syntax.read("{%- end -%}", 0).kind()).isEqualTo(Tag.Kind.CLOSE);
    }

    @Test
    void showsATagThatIsWrittenAsARemark() {
        Tag tag = syntax.read("{{/* youtube(id=\"x\") */}}", 0);

        assertThat(tag.kind()).isEqualTo(Tag.Kind.LITERAL);
        assertThat(tag.arguments()).isEqualTo("{{ youtube(id=\"x\") }}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.title }}",
                "{% highlight ruby %}",
                "{% include(\"a.html\") %}",
                "{{ a(b) | c }}",
                "{% a(",
                "{{ end }}"
            })
    void leavesOtherTagsToTheirOwnSyntax(String text) {
        assertThat(syntax.read(text, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{{ youtube(id=\"dQw4w9WgXcQ\", autoplay=true) }} ~ <figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a></figure>",
                "{% note(title=\"Mind\") %}|{{ kbd(key=\"Esc\") }} *ends*.|{% end %} ~ <p><strong>Mind</strong></p>|<p><kbd>Esc</kbd> <em>ends</em>.</p>",
                "{% details(summary=\"Out\") %}|{% tip() %}|In|{% end %}|{% end %} ~ <details><summary>Out</summary><p><strong>Tip</strong></p><p>In</p></details>",
                "{% mermaid() %}|a-->b|{% end %} ~ <pre><code class=\"language-mermaid\">a--&gt;b|</code></pre>",
                "A {{ chart(of=\"tides\", from=1990) }}. ~ <p>A <small>Not shown: chart (tides, 1990)</small>.</p>"
            })
    void isShownAsItsShortcodeIs(String written, String html) {
        assertThat(Tagged.html(written.replace('|', '\n'))).isEqualTo(html.replace('|', '\n'));
    }
}
