package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LazyQuotesTest {
    @Test
    void takesRawHtmlRightBelowAndTheLinesAfterIt() {
        String html = Posts.transformed(
                        "a.md", "---\ntitle: T\n---\nSo:\n> \n# Hives\n<hr/>\nHello everyone.\n\nAfter.\n")
                .html();

        assertThat(html).containsPattern("(?s)<blockquote[^>]*>.*Hello everyone\\..*</blockquote>.*After");
    }

    @Test
    void takeTheLinesUpToTheNextBlankOne() {
        Element body = rendered("They say:\n\n>\nIt *hums*,\nall day.\n\nI agree.");

        assertThat(body.select("blockquote").eachText()).containsExactly("It hums, all day.");
        assertThat(body.select("body > p").eachText()).containsExactly("They say:", "I agree.");
    }

    @Test
    void takeAHeadingWithTheParagraphRightBelowIt() {
        assertThat(rendered("> \n# Hives\nIt hums.\n").select("blockquote > h1, blockquote > p"))
                .hasSize(2);
    }

    @Test
    void leaveTheAnswerBelowAQuoteOutside() {
        assertThat(rendered("> Does it hum?\n>\nIt does.").select("blockquote").text())
                .isEqualTo("Does it hum?");
    }

    @Test
    void leaveWhatABlankLineParts() {
        assertThat(rendered(">\n\nIt does.").select("blockquote").text()).isEmpty();
    }

    private static Element rendered(String markdown) {
        return Jsoup.parse(new MarkdownRenderer(100).render(markdown, 1, new Repairs()))
                .body();
    }
}
