package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"<p></p>", "<p> \n&nbsp;&#8203;&#65279;</p>", "<p><span><br></span></p>", "<p><!-- a --></p>"})
    void nothingCanBeSeenInTheseBlanks(String html) {
        assertThat(Tags.isBlank(Trees.of(html).child(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p>",
                "<p><span><img></span></p>",
                "<hr>",
                "<p><video></video></p>",
                "<picture><img></picture>"
            })
    void somethingCanBeSeenInThese(String html) {
        assertThat(Tags.isBlank(Trees.of(html).child(0))).isFalse();
    }

    @Test
    void knowsBlocksHoweverDeep() {
        Element body = Trees.of("<a><span><p>a</p></span></a><a><span>b</span></a>");

        assertThat(Tags.holdsBlock(body.child(0))).isTrue();
        assertThat(Tags.holdsBlock(body.child(1))).isFalse();
        assertThat(Tags.isBlock(body.child(0))).isFalse();
        assertThat(Tags.isBlock(Trees.of("<div></div>").child(0))).isTrue();
    }

    @Test
    void everyCharacterCountsInCode() {
        Element body = Trees.of("<pre><span>a</span></pre><p><code>b</code><em>c</em></p>");

        assertThat(Tags.inCode(body.selectFirst("span").firstChild())).isTrue();
        assertThat(Tags.inCode(body.selectFirst("code"))).isTrue();
        assertThat(Tags.inCode(body.selectFirst("em"))).isFalse();
    }

    @Test
    void renamesAnElementInItsPlace() {
        Element body = Trees.of("<p>a</p><b id=\"x\">b <i>c</i></b>d");

        Tags.rename(body.child(1), "strong");

        assertThat(body.html()).isEqualTo("<p>a</p><strong id=\"x\">b <i>c</i></strong>d");
    }
}
