package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockWriterTest {
    private final Element target = Trees.of("");
    private final BlockWriter blocks = new BlockWriter(target, Direction.USUAL);

    @Test
    void gathersInlineNodesUntilABlockComes() {
        blocks.inline(new TextNode(" a "));
        blocks.inline(new Element("em").text("b"));
        blocks.block(new Element("hr"));
        blocks.inline(new TextNode("c"));
        blocks.endParagraph();

        assertThat(target.html()).isEqualTo("<p>a <em>b</em></p><hr><p>c</p>");
    }

    @Test
    void makesNoParagraphOfWhiteSpace() {
        blocks.inline(new TextNode(" \n"));
        blocks.inline(new Element("br"));
        blocks.inline(new TextNode("\u00a0"));
        blocks.endParagraph();

        assertThat(target.html()).isEmpty();
        assertThat(blocks.breaks()).isZero();
    }

    @Test
    void countsABreakWhereWordsStandOnBothSides() {
        blocks.inline(new TextNode("a"));
        for (int i = 0; i < 3; i++) {
            blocks.inline(new Element("br"));
        }
        blocks.inline(new TextNode("b"));
        blocks.inline(new Element("br"));
        blocks.inline(new Element("br"));
        blocks.endParagraph();

        assertThat(target.html()).isEqualTo("<p>a</p><p>b</p>");
        assertThat(blocks.breaks()).isOne();
    }

    @Test
    void remembersTheBoxesOfAParagraph() {
        blocks.enter(new Element("div").addClass("via"));
        blocks.inline(new TextNode("a"));
        blocks.leave();
        blocks.inline(new TextNode("b"));
        blocks.endParagraph();

        assertThat(target.html()).isEqualTo("<p data-origin=\"via\">a</p><p>b</p>");
    }

    @Test
    void tearsAMeaningOverParagraphsAndDropsABoxOfNone() {
        blocks.open(new Element("a").attr("href", "x"));
        blocks.open(new Element("span"));
        blocks.inline(new TextNode("a"));
        blocks.block(new Element("h2").text("b"));
        blocks.close();
        blocks.inline(new TextNode("c"));
        blocks.close();
        blocks.inline(new TextNode("d"));
        blocks.endParagraph();

        assertThat(target.html())
                .isEqualTo("<p><a href=\"x\">a</a></p><h2><a href=\"x\">b</a></h2><p><a href=\"x\">c</a>d</p>");
    }

    @Test
    void putsStrayItemsInOneList() {
        blocks.block(new Element("li").text("a"));
        blocks.block(new Element("li").text("b"));
        blocks.block(new Element("dt").text("c"));
        blocks.block(new Element("dd").text("d"));

        assertThat(target.html()).isEqualTo("<ul><li>a</li><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p><br> a <br></p>            | <p>a</p>",
                "<p>&nbsp;&nbsp;a&nbsp;</p>    | <p>&nbsp;&nbsp;a</p>",
                "<p> <img src=\"x\"> </p>      | <p><img src=\"x\"></p>",
                "<p><br></p>                   | <p></p>"
            })
    void trimsTheEdgesOfALine(String html, String trimmed) {
        Element body = Trees.of(html);

        BlockWriter.trim(body.child(0));

        assertThat(body.html()).isEqualTo(trimmed);
    }
}
