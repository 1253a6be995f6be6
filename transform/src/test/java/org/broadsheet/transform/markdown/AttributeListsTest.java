package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "## Ebb {#ebb}|<h2>Ebb</h2>",
                "## Ebb ## {#ebb .low}|<h2>Ebb</h2>",
                "Ebb {.low}¶---|<h2>Ebb</h2>",
                "A [pier](/p){:target=\"_blank\" rel=\"noopener\"} here.|<p>A <a href=\"/p\">pier</a> here.</p>",
                "A [pier](/p){target=_blank}, too.|<p>A <a href=\"/p\">pier</a>, too.</p>",
                "A [pier](/p){: .btn }{: title=\"Tide\" } here.|<p>A <a href=\"/p\" title=\"Tide\">pier</a> here.</p>",
                "The *mud*{.low} and `run`{.console}.|<p>The <em>mud</em> and <code>run</code>.</p>",
                "Words.¶{: .notice--info}|<p>Words.</p>",
                "Words.¶¶{: .notice--info #a}¶¶More.|<p>Words.</p>¶<p>More.</p>",
                "[Small words]{.smallcaps} and [these]{.underline}.|<p>Small words and these.</p>",
                "[]{#high-water} It [rises]{#b lang=\"en\"}.|<p>It rises.</p>",
                "a::b[words]{.c} and [d]{not}|<p>a::b[words]{.c} and [d]{not}</p>",
                "Words at length {.font-alt-xs}|<p>Words at length</p>",
                "{:.lead}¶Words.|<p>Words.</p>",
                "* {:.first} One¶* Two|<ul><li>One</li><li>Two</li></ul>",
                "* TOC¶{:toc}¶¶Words.|<p>Words.</p>",
                "1. Table of contents¶{:toc .large}¶¶Words.|<p>Words.</p>",
                "* TOC¶{:toc}¶¶  More words.|<ul><li><p>More words.</p></li></ul>",
                "* TOC¶¶{:toc}¶¶Words.|<p>Words.</p>",
                "* One¶* Two¶{:toc}¶¶Words.|<ul><li>One</li><li>Two</li></ul>¶<p>Words.</p>",
                "Words.¶{:note: .a .b}|<p>Words.</p>"
            })
    void areNotShown(String written, String expected) {
        assertThat(Markdown.html(written.replace('¶', '\n'))).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The {.format} part is optional.",
                "Write `{: .note}` below it.",
                "```\nWords.\n{: .note}\n```",
                "    Words.\n    {: .note}\n",
                "Classes are set like this: {.note}",
                "The set {a, b} and {x = 1}.",
                "A {braced} word {here}",
                "[pier](/p) {of words}"
            })
    void areLeftAsTextElsewhere(String markdown) {
        String braces = markdown.replaceAll("(?s).*?(\\{[^}]*\\}).*", "$1");

        assertThat(Markdown.html(markdown)).contains(braces);
        assertThat(Markdown.post(markdown).repairs()).extracting(Repair::rule).doesNotContain("attribute-list");
    }

    @Test
    void nameTheLanguageOfCode() {
        assertThat(Markdown.html("    puts 1\n{: .language-ruby}\n"))
                .isEqualTo("<pre><code class=\"language-ruby\">puts 1\n</code></pre>");
    }

    @Test
    void areNoRowOfTheTableBefore() {
        assertThat(Markdown.html("| a | b |\n|---|---|\n| c | d |\n{: .table}"))
                .contains("<td>d</td>")
                .doesNotContain("table}");
    }
}
