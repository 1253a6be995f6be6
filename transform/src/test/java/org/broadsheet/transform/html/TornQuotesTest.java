package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TornQuotesTest {
    @Test
    void aLineOfBlanksPartsParagraphsOfOneQuotation() {
        Element body = body("> The tide turns.\n  \n> The boats wait.\n\t\n> They sail.\n\nAfter.\n");

        assertThat(body.select("blockquote")).hasSize(1);
        assertThat(body.select("blockquote p").eachText())
                .containsExactly("The tide turns.", "The boats wait.", "They sail.");
    }

    @Test
    void boldWordsGoOnBehindIt() {
        Element body = body("> **Low\n  \n> water** at noon.\n");

        assertThat(body.select("blockquote strong").text()).isEqualTo("Low water");
        assertThat(body.select("blockquote strong br")).hasSize(1);
    }

    @Test
    void anEmptyLineParts() {
        assertThat(body("> One.\n\n> Two.\n").select("blockquote")).hasSize(2);
    }

    @Test
    void anAttributionEndsItsQuotation() {
        assertThat(body("> One.\n> \u2014 Ada\n  \n> Two.\n").select("blockquote"))
                .hasSize(2);
    }

    @Test
    void codeKeepsItsBlanks() {
        assertThat(body("```\n> One.\n  \n> Two.\n```\n").select("pre").text()).isEqualTo("> One.\n  \n> Two.");
    }

    private static Element body(String markdown) {
        return Jsoup.parse(Posts.transformed("a.md", "---\ntitle: Tides\n---\n" + markdown)
                        .html())
                .body();
    }
}
